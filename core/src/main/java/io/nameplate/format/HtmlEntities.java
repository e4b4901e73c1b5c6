package io.nameplate.format;

import static java.util.Comparator.comparingInt;

import io.nameplate.Entity;
import io.nameplate.Extraction;
import java.io.IOException;
import java.util.List;

/** Writes the entities of one document, the most named first: a chart of the first, a table of all. */
final class HtmlEntities {

    private final Markup markup;
    private final String idPrefix;

    HtmlEntities(Markup markup, String idPrefix) {
        this.markup = markup;
        this.idPrefix = idPrefix;
    }

    void write(Extraction extraction, String heading) throws IOException {
        List<Entity> entities = extraction.entities().stream()
                .sorted(comparingInt((Entity e) -> e.mentions().size()).reversed())
                .toList();
        if (entities.isEmpty()) {
            return;
        }
        markup.raw("<section class=\"np-entities\">\n")
                .element(heading, "Entities")
                .raw("\n");
        BarChart.of("The most named", Ranking.of(extraction).top(HtmlRanking.BARS))
                .write(markup);
        HtmlTable table = new HtmlTable(markup);
        table.begin("Name", "Type", "Mentions", "Also written");
        MentionNumbers numbers = new MentionNumbers(extraction);
        for (Entity entity : entities) {
            table.row(
                    link(numbers.of(entity.mentions().get(0))),
                    entity.name(),
                    entity.type(),
                    entity.aliases(),
                    List.of(entity.mentions().size()));
        }
        table.end();
        markup.raw("</section>\n");
    }

    private String link(int mention) {
        return idPrefix.isEmpty() ? "" : "#" + idPrefix + "m" + mention;
    }
}

package io.nameplate.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes a ranking: what it counts, a chart of the first rows, a table of all. */
final class HtmlRanking {

    /** How many bars a chart has beside a table of all. */
    static final int BARS = 12;

    private final Markup markup;

    HtmlRanking(Markup markup) {
        this.markup = markup;
    }

    void write(Ranking ranking, String heading) throws IOException {
        markup.raw("<section class=\"np-entities\">\n")
                .element(heading, "The most named")
                .raw("\n")
                .element("p", summary(ranking), "class", "np-summary")
                .raw("\n");
        BarChart.of("The most named", ranking.top(BARS)).write(markup);
        HtmlTable table = new HtmlTable(markup);
        table.begin("Name", "Type", "Documents", "Mentions", "Also written");
        for (RankedEntity row : ranking.rows()) {
            table.row("", row.name(), row.type(), row.aliases(), List.of(row.documents(), row.mentions()));
        }
        table.end();
        markup.raw("</section>\n");
    }

    private static String summary(Ranking ranking) {
        int shown = ranking.rows().size();
        String some = shown == ranking.all() ? "" : String.format(Locale.ROOT, "%,d of ", shown);
        return some + counted(ranking.all(), "entity", "entities") + " in "
                + counted(ranking.documents(), "document", "documents");
    }

    private static String counted(int number, String one, String several) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : several);
    }
}

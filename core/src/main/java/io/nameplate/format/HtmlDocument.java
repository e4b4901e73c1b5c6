package io.nameplate.format;

import io.nameplate.EntityMention;
import io.nameplate.EntityType;
import io.nameplate.Extraction;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes one document: what it is, the legend, the text with its mentions, the entities. */
final class HtmlDocument {

    private final Extraction extraction;
    private final Markup markup;
    private final String idPrefix;

    /** @param idPrefix what the mentions' ids begin with; without one they have no ids */
    HtmlDocument(Extraction extraction, Markup markup, String idPrefix) {
        this.extraction = extraction;
        this.markup = markup;
        this.idPrefix = idPrefix;
    }

    void write(String heading, String subheading) throws IOException {
        markup.raw("<article class=\"np-document\">\n<header>\n");
        Optional<String> id = extraction.document().id();
        if (id.isPresent()) {
            markup.tag(heading).element("bdi", id.get()).end(heading).raw("\n");
        } else if (!idPrefix.isEmpty()) {
            markup.element(heading, "Document").raw("\n");
        }
        markup.element("p", summary(), "class", "np-summary").raw("\n");
        legend();
        markup.raw("</header>\n");
        text();
        new HtmlEntities(markup, idPrefix).write(extraction, subheading);
        markup.raw("</article>\n");
    }

    private String summary() {
        return counted(extraction.mentions().size(), "mention") + " in "
                + counted(extraction.sentences().size(), "sentence") + ", read with " + extraction.model();
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void legend() throws IOException {
        Map<EntityType, Integer> counts = new TreeMap<>();
        extraction.mentions().forEach(m -> counts.merge(m.type(), 1, Integer::sum));
        if (counts.isEmpty()) {
            return;
        }
        markup.raw("<ul class=\"np-legend\">\n");
        for (Map.Entry<EntityType, Integer> type : counts.entrySet()) {
            markup.raw("<li>")
                    .element("span", TypeLabels.of(type.getKey()), "class", "np-type " + TypeStyles.of(type.getKey()))
                    .text(" " + TypeLabels.spoken(type.getKey()) + " ")
                    .element("span", String.valueOf(type.getValue()), "class", "np-count")
                    .raw("</li>\n");
        }
        markup.raw("</ul>\n");
    }

    private void text() throws IOException {
        String text = extraction.document().text();
        markup.tag("div", "class", "np-text", "lang", language(), "dir", "auto");
        int at = 0;
        List<EntityMention> mentions = extraction.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            EntityMention mention = mentions.get(i);
            markup.text(text, at, mention.start());
            mention(mention, i);
            at = mention.end();
        }
        markup.text(text, at, text.length()).raw("</div>\n");
    }

    /** Empty, which HTML takes for unknown, where the model does not say. */
    private String language() {
        String code = extraction.model().language();
        return code.equals("und") ? "" : code;
    }

    private void mention(EntityMention mention, int index) throws IOException {
        markup.raw("<mark");
        if (!idPrefix.isEmpty()) {
            markup.raw(" id=\"" + idPrefix + "m" + index + "\"");
        }
        attribute("class", "np-mention " + TypeStyles.of(mention.type()));
        attribute("title", title(mention));
        attribute("data-label", TypeLabels.of(mention.type()));
        attribute("data-type", mention.type().name());
        attribute("data-start", String.valueOf(mention.start()));
        attribute("data-end", String.valueOf(mention.end()));
        attribute("data-confidence", String.valueOf(mention.confidence()));
        attribute("data-source", mention.source().name());
        markup.raw(" tabindex=\"0\">").text(mention.text()).end("mark");
    }

    private void attribute(String name, String value) throws IOException {
        markup.raw(" " + name + "=\"").text(value).raw("\"");
    }

    private static String title(EntityMention mention) {
        return String.format(
                Locale.ROOT,
                "%s, confidence %.2f, from %s",
                TypeLabels.spoken(mention.type()),
                mention.confidence(),
                mention.source().name().toLowerCase(Locale.ROOT));
    }
}

package io.nameplate.format;

import io.nameplate.EntityType;
import java.io.IOException;
import java.util.List;

/** Writes a table of entities: name, type, numbers, aliases. */
final class HtmlTable {

    private final Markup markup;

    HtmlTable(Markup markup) {
        this.markup = markup;
    }

    void begin(String... headings) throws IOException {
        markup.raw("<div class=\"np-scroll\"><table>\n<thead><tr>");
        for (String heading : headings) {
            markup.element("th", heading, "scope", "col");
        }
        markup.raw("</tr></thead>\n<tbody>\n");
    }

    /** @param link where the name leads; empty for nowhere */
    void row(String link, String name, EntityType type, List<String> aliases, List<Integer> numbers)
            throws IOException {
        markup.raw("<tr><td>");
        if (link.isEmpty()) {
            markup.element("bdi", name);
        } else {
            markup.tag("a", "href", link).element("bdi", name).end("a");
        }
        markup.raw("</td><td>").element("span", TypeLabels.of(type), "class", "np-type " + TypeStyles.of(type));
        markup.raw("</td>");
        for (int number : numbers) {
            markup.element("td", String.valueOf(number), "class", "np-number");
        }
        markup.raw("<td>");
        String comma = "";
        for (String alias : aliases) {
            markup.raw(comma).element("bdi", alias);
            comma = ", ";
        }
        markup.raw("</td></tr>\n");
    }

    void end() throws IOException {
        markup.raw("</tbody></table></div>\n");
    }
}

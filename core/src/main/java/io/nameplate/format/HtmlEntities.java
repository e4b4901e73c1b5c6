package io.nameplate.format;

import io.nameplate.EntityType;
import io.nameplate.Extraction;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the entities of one document, a list a type, the most named first. */
final class HtmlEntities {

    private final Markup markup;
    private final String idPrefix;

    HtmlEntities(Markup markup, String idPrefix) {
        this.markup = markup;
        this.idPrefix = idPrefix;
    }

    void write(Extraction extraction, String heading, String subheading) throws IOException {
        Map<EntityType, List<Named>> types = Named.of(extraction).stream()
                .collect(Collectors.groupingBy(Named::type, TreeMap::new, Collectors.toList()));
        if (types.isEmpty()) {
            return;
        }
        markup.raw("<section class=\"np-entities\">\n")
                .element(heading, "Entities")
                .raw("\n<div class=\"np-columns\">\n");
        for (Map.Entry<EntityType, List<Named>> type : types.entrySet()) {
            markup.raw("<div>")
                    .element(subheading, TypeLabels.spoken(type.getKey()))
                    .raw("\n<ul>\n");
            for (Named named : type.getValue()) {
                item(named);
            }
            markup.raw("</ul></div>\n");
        }
        markup.raw("</div>\n</section>\n");
    }

    private void item(Named named) throws IOException {
        markup.raw("<li>");
        if (idPrefix.isEmpty()) {
            markup.element("bdi", named.name());
        } else {
            markup.tag("a", "href", "#" + idPrefix + "m" + named.first())
                    .element("bdi", named.name())
                    .end("a");
        }
        markup.raw(" ")
                .element("span", String.valueOf(named.mentions().size()), "class", "np-count")
                .raw("</li>\n");
    }
}

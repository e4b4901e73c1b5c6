package io.nameplate.format;

import static java.util.Comparator.comparingInt;

import io.nameplate.Entity;
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
        Map<EntityType, List<Entity>> types = extraction.entities().stream()
                .sorted(comparingInt((Entity e) -> e.mentions().size()).reversed())
                .collect(Collectors.groupingBy(Entity::type, TreeMap::new, Collectors.toList()));
        MentionNumbers numbers = new MentionNumbers(extraction);
        if (types.isEmpty()) {
            return;
        }
        markup.raw("<section class=\"np-entities\">\n")
                .element(heading, "Entities")
                .raw("\n<div class=\"np-columns\">\n");
        for (Map.Entry<EntityType, List<Entity>> type : types.entrySet()) {
            markup.raw("<div>")
                    .element(subheading, TypeLabels.spoken(type.getKey()))
                    .raw("\n<ul>\n");
            for (Entity entity : type.getValue()) {
                item(entity, numbers.of(entity.mentions().get(0)));
            }
            markup.raw("</ul></div>\n");
        }
        markup.raw("</div>\n</section>\n");
    }

    private void item(Entity entity, int first) throws IOException {
        markup.raw("<li>");
        if (idPrefix.isEmpty()) {
            markup.element("bdi", entity.name());
        } else {
            markup.tag("a", "href", "#" + idPrefix + "m" + first)
                    .element("bdi", entity.name())
                    .end("a");
        }
        markup.raw(" ")
                .element("span", String.valueOf(entity.mentions().size()), "class", "np-count")
                .raw("</li>\n");
    }
}

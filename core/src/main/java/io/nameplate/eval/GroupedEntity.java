package io.nameplate.eval;

import io.nameplate.EntityType;
import io.nameplate.Span;
import java.util.List;
import java.util.Objects;

/**
 * Somebody or something with its mentions, as somebody annotated or predicted it.
 *
 * @param name what it is called; empty where nobody said
 * @param type what it is
 * @param mentions where a document names it, in UTF-16 units
 */
public record GroupedEntity(String name, EntityType type, List<Span> mentions) {

    /** Takes no null, and keeps a copy of the list. */
    public GroupedEntity {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        mentions = List.copyOf(mentions);
    }
}

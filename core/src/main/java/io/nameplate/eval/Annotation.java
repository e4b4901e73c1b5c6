package io.nameplate.eval;

import io.nameplate.EntityMention;
import io.nameplate.EntityType;
import io.nameplate.Span;
import java.util.Objects;

/**
 * A mention as somebody annotated or predicted it: what is compared.
 *
 * @param span where it stands in the document, in UTF-16 units
 * @param type what it names
 */
public record Annotation(Span span, EntityType type) {

    /** Takes no null. */
    public Annotation {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(type, "type");
    }

    /** An extracted mention, without its confidence and source. */
    public static Annotation of(EntityMention mention) {
        return new Annotation(mention.span(), mention.type());
    }
}

package io.nameplate.spi;

import io.nameplate.EntityType;
import io.nameplate.Span;
import java.util.Objects;

/**
 * A span that a recognizer takes for a mention.
 *
 * @param span where it stands in the document, in UTF-16 units
 * @param type what it names
 * @param confidence how sure that is, from 0 to 1
 */
public record ScoredSpan(Span span, EntityType type, double confidence) {

    /** Checks that the confidence lies between 0 and 1. */
    public ScoredSpan {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(type, "type");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies in [0,1], not " + confidence);
        }
    }

    /** A span that is certain. */
    public static ScoredSpan certain(Span span, EntityType type) {
        return new ScoredSpan(span, type, 1);
    }
}

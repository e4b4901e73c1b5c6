package io.nameplate.internal.match;

import io.nameplate.EntityType;
import io.nameplate.Span;
import io.nameplate.Token;
import java.util.List;

/**
 * A name of the list in a sentence.
 *
 * @param first the index of its first token
 * @param last the index of its last token
 * @param type what it names
 */
record Match(int first, int last, EntityType type) {

    Span span(List<Token> tokens) {
        return new Span(tokens.get(first).start(), tokens.get(last).end());
    }
}

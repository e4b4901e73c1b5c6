package io.nameplate;

import java.util.List;

/** Refuses tokens that are not those of a text, in order and disjoint. */
final class TokenCheck {

    private final String text;
    private int free;

    TokenCheck(String text) {
        this.text = text;
    }

    void check(List<List<Token>> sentences) {
        for (List<Token> sentence : sentences) {
            if (sentence.isEmpty()) {
                throw new IllegalArgumentException("a sentence needs a token; one that ends at " + free + " has none");
            }
            sentence.forEach(this::check);
        }
    }

    private void check(Token token) {
        if (!text.startsWith(token.text(), token.start())) {
            throw new IllegalArgumentException("the token '" + token.text() + "' does not stand at " + token.span()
                    + " of the text of " + text.length() + " units");
        }
        if (token.start() < free || Spans.splitsPair(text, token.start()) || Spans.splitsPair(text, token.end())) {
            throw new IllegalArgumentException("the token '" + token.text() + "' at " + token.span()
                    + " overlaps another or splits a surrogate pair");
        }
        free = token.end();
    }
}

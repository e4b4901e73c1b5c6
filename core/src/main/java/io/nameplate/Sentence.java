package io.nameplate;

import java.util.List;

/**
 * A sentence of a document: at least one token, on one line of the text.
 *
 * <p>Immutable and thread-safe.
 */
public final class Sentence {

    private final String documentText;
    private final List<Token> tokens;

    Sentence(String documentText, List<Token> tokens) {
        this.documentText = documentText;
        this.tokens = List.copyOf(tokens);
    }

    /** From the first unit of the first token to the last of the last one, in the document. */
    public Span span() {
        return new Span(start(), end());
    }

    /** The UTF-16 offset in the document at which the sentence begins. */
    public int start() {
        return tokens.get(0).start();
    }

    /** The UTF-16 offset in the document after its last unit. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    /** The sentence as it stands in the document. */
    public String text() {
        return documentText.substring(start(), end());
    }

    /** The tokens in order, disjoint, with offsets into the document; never empty. */
    public List<Token> tokens() {
        return tokens;
    }

    /** Equal tokens at equal places, and equal text. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Sentence s && tokens.equals(s.tokens) && text().equals(s.text());
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    @Override
    public String toString() {
        return span() + " " + text();
    }
}

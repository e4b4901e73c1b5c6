package io.nameplate.eval;

import io.nameplate.Document;
import io.nameplate.Span;
import java.util.List;

/**
 * An annotated document.
 *
 * <p>Immutable and thread-safe.
 */
public final class GoldDocument {

    private final String id;
    private final String text;
    private final List<Annotation> mentions;
    private final List<Span> tokens;

    private GoldDocument(String id, String text, List<Annotation> mentions, List<Span> tokens) {
        this.id = id;
        this.text = text;
        this.mentions = List.copyOf(mentions);
        this.tokens = List.copyOf(tokens);
        for (Annotation mention : mentions) {
            if (mention.span().end() > text.length()) {
                throw new IllegalArgumentException("the mention " + mention.span() + " ends after the " + text.length()
                        + " units of document " + id);
            }
        }
    }

    /**
     * A document that was annotated as running text.
     *
     * @throws IllegalArgumentException if a mention ends after the text
     */
    public static GoldDocument of(String id, String text, List<Annotation> mentions) {
        return new GoldDocument(id, text, mentions, List.of());
    }

    /** A document that was annotated token by token; the tokens' spans lie in its text, in order. */
    static GoldDocument ofTokens(String id, String text, List<Annotation> mentions, List<Span> tokens) {
        return new GoldDocument(id, text, mentions, tokens);
    }

    /** Its name within its corpus. */
    public String id() {
        return id;
    }

    /** The text to be read. */
    public String text() {
        return text;
    }

    /** The text to be read, with its id. */
    public Document document() {
        return Document.of(id, text);
    }

    /** The annotated mentions, as they stand in the file. */
    public List<Annotation> mentions() {
        return mentions;
    }

    /** The tokens of the annotation; empty where it was made on running text. */
    public List<Span> tokens() {
        return tokens;
    }
}

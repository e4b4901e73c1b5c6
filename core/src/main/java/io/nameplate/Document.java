package io.nameplate;

import java.util.Objects;
import java.util.Optional;

/**
 * A text to read, and what its owner calls it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Document {

    private final Optional<String> id;
    private final String text;

    private Document(Optional<String> id, String text) {
        this.id = id;
        this.text = Objects.requireNonNull(text, "text");
    }

    /** A document without an id. Any text will do: empty, of many megabytes, or with broken surrogates. */
    public static Document of(String text) {
        return new Document(Optional.empty(), text);
    }

    /** A document with an id, which comes back with its {@link Extraction} and means nothing to the library. */
    public static Document of(String id, String text) {
        return new Document(Optional.of(Objects.requireNonNull(id, "id")), text);
    }

    /** What its owner calls it, if anything. */
    public Optional<String> id() {
        return id;
    }

    /** The text, unchanged. */
    public String text() {
        return text;
    }

    /** Equal id and equal text. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Document document && id.equals(document.id) && text.equals(document.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, text);
    }

    /** The id and the length, not the text. */
    @Override
    public String toString() {
        return "Document[" + id.orElse("no id") + ", " + text.length() + " chars]";
    }
}

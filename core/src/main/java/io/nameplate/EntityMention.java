package io.nameplate;

import java.util.Objects;

/**
 * One occurrence of a name in a document: where it stands, what it is, and how sure that is.
 *
 * <p>Its text is always {@code document.text().substring(start(), end())}; it lies within one sentence and has no white
 * space at either end. Immutable and thread-safe.
 */
public final class EntityMention {

    private final Span span;
    private final String text;
    private final EntityType type;
    private final double confidence;
    private final Sentence sentence;
    private final MentionSource source;

    EntityMention(Span span, String text, EntityType type, double confidence, Sentence sentence, MentionSource source) {
        this.span = span;
        this.text = text;
        this.type = type;
        this.confidence = confidence;
        this.sentence = sentence;
        this.source = source;
    }

    /** Where it stands in the document, in UTF-16 units. */
    public Span span() {
        return span;
    }

    /** The UTF-16 offset of its first unit in the document. */
    public int start() {
        return span.start();
    }

    /** The UTF-16 offset after its last unit. */
    public int end() {
        return span.end();
    }

    /** The characters it covers, unchanged. */
    public String text() {
        return text;
    }

    /** What kind of thing it names. */
    public EntityType type() {
        return type;
    }

    /**
     * How sure its source is of span and type, from 0 to 1. For our models this is calibrated: of the mentions of 0.8, about eight
     * in ten are right on news like that of the model's report. An OpenNLP model gives the mean of its token probabilities, which
     * is not, and a recognizer what it gave. The document's memory gives the share of such mentions that were right when it was
     * measured.
     */
    public double confidence() {
        return confidence;
    }

    /** The sentence in which it stands. */
    public Sentence sentence() {
        return sentence;
    }

    /** Who found it. */
    public MentionSource source() {
        return source;
    }

    /** Equal span, text, type, confidence and source. */
    @Override
    public boolean equals(Object other) {
        return other instanceof EntityMention m
                && span.equals(m.span)
                && text.equals(m.text)
                && type.equals(m.type)
                && Double.compare(confidence, m.confidence) == 0
                && source == m.source;
    }

    @Override
    public int hashCode() {
        return Objects.hash(span, type, confidence);
    }

    /** For a log: type, text and span. */
    @Override
    public String toString() {
        return type + " " + text + " " + span;
    }
}

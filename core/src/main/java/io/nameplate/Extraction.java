package io.nameplate;

import com.google.common.base.Suppliers;
import io.nameplate.internal.text.DatelineReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a document says: its mentions, the entities that they name, sentences and tokens.
 *
 * <p>Immutable and thread-safe; it stays valid when the extractor is closed.
 */
public final class Extraction {

    private final Document document;
    private final ModelInfo model;
    private final List<Sentence> sentences;
    private final List<EntityMention> mentions;
    private final Supplier<List<Entity>> entities;

    Extraction(Document document, ModelInfo model, List<Sentence> sentences, List<EntityMention> mentions) {
        this.document = document;
        this.model = model;
        this.sentences = List.copyOf(sentences);
        this.mentions = List.copyOf(mentions);
        this.entities = Suppliers.memoize(() -> Entity.group(document.text(), this.mentions));
    }

    /** Puts an extraction together that no extractor of this library made, or that was written down. */
    public static ExtractionBuilder builder(Document document, ModelInfo model) {
        return new ExtractionBuilder(document, model);
    }

    /** What was read. */
    public Document document() {
        return document;
    }

    /** What it was read with, by name and version. */
    public ModelInfo model() {
        return model;
    }

    /** The sentences in text order; none is empty. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The tokens of all sentences in text order. Makes a new list at each call. */
    public List<Token> tokens() {
        return sentences.stream().flatMap(s -> s.tokens().stream()).toList();
    }

    /** All mentions in text order; no two overlap. */
    public List<EntityMention> mentions() {
        return mentions;
    }

    /**
     * What the mentions name, in order of first mention: each mention belongs to exactly one entity. Computed at the first call,
     * in time that grows with the number of mentions, and kept.
     */
    public List<Entity> entities() {
        return entities.get();
    }

    /**
     * The dateline of a news story, such as {@code KYIV, Ukraine (AP) —}: at the beginning of one of the text's first lines, after
     * headline and byline if it has them. Looks for the usual forms alone, so that it rather misses one than takes a
     * headline for one: an agency in brackets, or a town that needs no more (Paris), or a town with its country or state. It is read from
     * the text, not from the mentions, anew at each call, at a cost that does not grow with the text.
     */
    public Optional<Dateline> dateline() {
        String text = document.text();
        return DatelineReader.read(text)
                .map(parts -> new Dateline(
                        parts.whole(),
                        parts.place().map(s -> text.substring(s.start(), s.end())),
                        parts.furtherPlace().map(s -> text.substring(s.start(), s.end())),
                        parts.agency().map(s -> text.substring(s.start(), s.end()))));
    }

    /** The mentions of one type in text order. */
    public List<EntityMention> mentions(EntityType type) {
        Objects.requireNonNull(type, "type");
        return mentions.stream().filter(m -> m.type().equals(type)).toList();
    }

    /** The mentions of people in text order. */
    public List<EntityMention> people() {
        return mentions(EntityType.PERSON);
    }

    /** The mentions of places in text order. */
    public List<EntityMention> places() {
        return mentions(EntityType.LOCATION);
    }

    /** The mentions of organizations in text order. */
    public List<EntityMention> organizations() {
        return mentions(EntityType.ORGANIZATION);
    }

    /** Equal documents, models, sentences and mentions. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Extraction e
                && document.equals(e.document)
                && model.equals(e.model)
                && sentences.equals(e.sentences)
                && mentions.equals(e.mentions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(document, model, mentions);
    }

    /** For a log: the document and how many mentions it has. */
    @Override
    public String toString() {
        return document + " with " + mentions.size() + " mentions";
    }
}

package io.nameplate;

import io.nameplate.internal.text.TextReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Puts an extraction together from its parts: what a file holds, or what another tool or a person has found, to be
 * written or compared like an extractor's own.
 *
 * <p>Not thread-safe; {@link #build()} can be called again.
 */
public final class ExtractionBuilder {

    private final Document document;
    private final ModelInfo model;
    private List<List<Token>> sentences;
    private final List<Found> found = new ArrayList<>();

    private record Found(Span span, EntityType type, double confidence, MentionSource source) {}

    ExtractionBuilder(Document document, ModelInfo model) {
        this.document = Objects.requireNonNull(document, "document");
        this.model = Objects.requireNonNull(model, "model");
        this.sentences = TextReader.read(document.text());
    }

    /** The tokens of each sentence. Default: what this library reads in the text. */
    public ExtractionBuilder sentences(List<List<Token>> tokens) {
        this.sentences = tokens.stream().map(List::copyOf).toList();
        return this;
    }

    /**
     * Adds a mention; the order plays no part.
     *
     * @throws IllegalArgumentException if the confidence lies outside [0,1]
     */
    public ExtractionBuilder mention(Span span, EntityType type, double confidence, MentionSource source) {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(type, "type");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies in [0,1], not " + confidence);
        }
        found.add(new Found(span, type, confidence, Objects.requireNonNull(source, "source")));
        return this;
    }

    /**
     * The extraction.
     *
     * @throws IllegalArgumentException if a token is not what stands at its place in the text, tokens or mentions overlap, a
     *     sentence is empty, or a mention lies in no single sentence, begins or ends with white space, or splits a
     *     surrogate pair
     */
    public Extraction build() {
        new TokenCheck(document.text()).check(sentences);
        List<Sentence> read = sentences.stream()
                .map(tokens -> new Sentence(document.text(), tokens))
                .toList();
        return new Extraction(document, model, read, mentions(new SentenceIndex(read)));
    }

    private List<EntityMention> mentions(SentenceIndex index) {
        List<EntityMention> mentions = new ArrayList<>();
        int free = 0;
        for (Found next :
                found.stream().sorted(Comparator.comparing(Found::span)).toList()) {
            if (next.span().start() < free) {
                throw new IllegalArgumentException(
                        "the mention " + next.span() + " overlaps another, which ends at " + free);
            }
            mentions.add(mention(next, index));
            free = next.span().end();
        }
        return mentions;
    }

    private EntityMention mention(Found f, SentenceIndex index) {
        String fault = Spans.fault(document.text(), f.span(), index);
        if (!fault.isEmpty()) {
            throw new IllegalArgumentException("the mention " + f.span() + " " + fault);
        }
        Sentence sentence = index.around(f.span()).orElseThrow();
        String text = document.text().substring(f.span().start(), f.span().end());
        return new EntityMention(f.span(), text, f.type(), f.confidence(), sentence, f.source());
    }
}

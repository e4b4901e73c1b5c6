package io.nameplate.internal.linear;

import com.google.common.primitives.Doubles;
import com.google.common.primitives.Floats;
import io.nameplate.ExtractionInterruptedException;
import io.nameplate.Sentence;
import io.nameplate.Span;
import io.nameplate.Token;
import io.nameplate.internal.linear.Coding.Step;
import io.nameplate.spi.ScoredSpan;
import java.util.ArrayList;
import java.util.List;

/** The reading of one document: everything that changes while it is read. */
final class Reading {

    static final double ALL = -1;

    private static final int NONE = -1;

    private final LinearModel model;
    private final Words words;
    private final SeenWords seen = new SeenWords();
    private final Scorer scorer;
    private final Decoder decoder;
    private final double sureAbove;
    private final List<ScoredSpan> spans = new ArrayList<>();
    private final List<UnsureSentence> unsure = new ArrayList<>();

    /**
     * @param sureAbove a sentence's mentions are taken if all its labels together are surer than this; {@link #ALL} for any
     */
    Reading(LinearModel model, double sureAbove) {
        this.model = model;
        this.sureAbove = sureAbove;
        this.words = model.words();
        this.scorer = model.scorer();
        this.decoder = model.decoder();
    }

    SureReading read(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            if (Thread.currentThread().isInterrupted()) {
                throw new ExtractionInterruptedException(
                        "interrupted before the sentence at " + sentence.span() + " was read");
            }
            read(sentence);
        }
        return new SureReading(spans, unsure);
    }

    private void read(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        words.clear();
        for (String form : Token.normalized(tokens)) {
            words.add(form, seen);
        }
        double[] emissions = scorer.score(words);
        if (decoder.decide(words, emissions)) {
            for (int at = 0; at < words.size(); at++) {
                seen.put(words.form(at), decoder.outcome(at));
            }
            if (sureAbove == ALL || decoder.confidence(0, words.size()) > sureAbove) {
                spans(tokens);
            } else {
                unsure.add(new UnsureSentence(
                        sentence,
                        Floats.toArray(Doubles.asList(emissions)
                                .subList(0, words.size() * model.outcomes().size()))));
            }
        }
        words.endSentence();
    }

    /** A mention begins at a start, goes on over what continues, and has the type of its last word. */
    private void spans(List<Token> tokens) {
        int start = NONE;
        for (int at = 0; at < tokens.size(); at++) {
            Step step = model.outcomes().step(decoder.outcome(at));
            if (!step.goesOn()) {
                endUntold(tokens, start, at);
                start = step.starts() ? at : NONE;
            }
            if (start != NONE && step.ends()) {
                add(tokens, start, at + 1);
                start = NONE;
            }
        }
        endUntold(tokens, start, tokens.size());
    }

    private void endUntold(List<Token> tokens, int from, int to) {
        if (from != NONE && !model.outcomes().coding().tellsEnds()) {
            add(tokens, from, to);
        }
    }

    private void add(List<Token> tokens, int from, int to) {
        model.type(decoder.outcome(to - 1)).ifPresent(type -> {
            Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
            spans.add(new ScoredSpan(span, type, model.confidence(decoder.confidence(from, to))));
        });
    }
}

package io.nameplate.internal.linear;

import io.nameplate.ExtractionInterruptedException;
import io.nameplate.Sentence;
import io.nameplate.Span;
import io.nameplate.Token;
import io.nameplate.spi.ScoredSpan;
import java.util.ArrayList;
import java.util.List;

/** The reading of one document: everything that changes while it is read. */
final class Reading {

    private static final int NONE = -1;

    private final LinearModel model;
    private final Words words;
    private final SeenWords seen = new SeenWords();
    private final Scorer scorer;
    private final Beam beam;
    private final List<ScoredSpan> spans = new ArrayList<>();
    private int[] decided = new int[64];
    private double[] sure = new double[64];

    Reading(LinearModel model) {
        this.model = model;
        this.words = model.words();
        this.scorer = model.scorer();
        this.beam = model.beam();
    }

    List<ScoredSpan> read(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            if (Thread.currentThread().isInterrupted()) {
                throw new ExtractionInterruptedException(
                        "interrupted before the sentence at " + sentence.span() + " was read");
            }
            read(sentence);
        }
        return spans;
    }

    private void read(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        words.clear();
        for (Token token : tokens) {
            words.add(token.normalized(), seen);
        }
        if (decided.length < tokens.size()) {
            decided = new int[2 * tokens.size()];
            sure = new double[2 * tokens.size()];
        }
        if (beam.decide(words, scorer.score(words), decided, sure)) {
            for (int at = 0; at < words.size(); at++) {
                seen.put(words.form(at), decided[at]);
            }
            spans(tokens);
        }
        words.endSentence();
    }

    /** A mention begins at a start, goes on over what continues, and has the type of its last word. */
    private void spans(List<Token> tokens) {
        int start = NONE;
        for (int at = 0; at < tokens.size(); at++) {
            boolean starts = model.outcomes().starts(decided[at]);
            if (start != NONE && (starts || model.outcomes().ends(decided[at]))) {
                add(tokens, start, at);
                start = NONE;
            }
            start = starts ? at : start;
        }
        if (start != NONE) {
            add(tokens, start, tokens.size());
        }
    }

    private void add(List<Token> tokens, int from, int to) {
        model.type(decided[to - 1]).ifPresent(type -> {
            Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
            spans.add(new ScoredSpan(span, type, model.confidence(mean(from, to))));
        });
    }

    private double mean(int from, int to) {
        double sum = 0;
        for (int at = from; at < to; at++) {
            sum += sure[at];
        }
        return sum / (to - from);
    }
}

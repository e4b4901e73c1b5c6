package io.nameplate.internal.linear;

import io.nameplate.internal.sequence.Chain;
import io.nameplate.internal.sequence.Transitions;

/** Decides as a linear-chain random field. Scratch of one call. */
final class Field implements Decoder {

    private final Chain chain;

    Field(Transitions transitions) {
        this.chain = new Chain(transitions);
    }

    /** The weights of the features {@code po=}; a sentence begins as if after {@code other}. */
    static Transitions transitions(Weights weights, Outcomes labels) {
        return new Transitions(labels, given(weights, labels));
    }

    /** The same as numbers: from each label and, last, from the begin of a sentence, to each. */
    static double[] given(Weights weights, Outcomes labels) {
        double[] given = new double[(labels.size() + 1) * labels.size()];
        for (int from = 0; from <= labels.size(); from++) {
            weights.add(weights.row("po=" + labels.said(from)), given, from * labels.size());
        }
        return given;
    }

    @Override
    public boolean decide(Words words, double[] sums) {
        return chain.decide(words.size(), sums);
    }

    @Override
    public int outcome(int at) {
        return chain.outcome(at);
    }

    @Override
    public double confidence(int from, int to) {
        return chain.confidence(from, to);
    }
}

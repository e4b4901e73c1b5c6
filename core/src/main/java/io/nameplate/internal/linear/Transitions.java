package io.nameplate.internal.linear;

/**
 * What a random field gives for one outcome after another: the weights of the features {@code po=}, and never where the codec
 * forbids it. A sentence begins as if after {@code other}.
 */
final class Transitions {

    private static final double NEVER = -1e9;

    private final int outcomes;
    private final int none;
    private final double[] scores;
    private final double[] factors;
    private final boolean[] goesOn;

    Transitions(Weights weights, Outcomes labels) {
        this(labels, given(weights, labels));
    }

    private static double[] given(Weights weights, Outcomes labels) {
        double[] given = new double[(labels.size() + 1) * labels.size()];
        for (int from = 0; from <= labels.size(); from++) {
            weights.add(weights.row("po=" + labels.said(from)), given, from * labels.size());
        }
        return given;
    }

    /**
     * @param given a weight for each outcome and for what is before a sentence, times each outcome
     */
    Transitions(Outcomes labels, double[] given) {
        this.outcomes = labels.size();
        this.none = labels.none();
        this.scores = given.clone();
        this.factors = new double[scores.length];
        this.goesOn = new boolean[outcomes];
        for (int from = 0; from <= outcomes; from++) {
            for (int to = 0; to < outcomes; to++) {
                int i = from * outcomes + to;
                scores[i] = labels.mayFollow(from, to) ? scores[i] : NEVER;
                factors[i] = Math.exp(scores[i]);
                goesOn[to] = labels.step(to).goesOn();
            }
        }
    }

    int outcomes() {
        return outcomes;
    }

    double first(int outcome) {
        return score(none, outcome);
    }

    double firstFactor(int outcome) {
        return factor(none, outcome);
    }

    double score(int from, int to) {
        return scores[from * outcomes + to];
    }

    double factor(int from, int to) {
        return factors[from * outcomes + to];
    }

    /** Whether an outcome makes the mention before it longer. */
    boolean goesOn(int outcome) {
        return goesOn[outcome];
    }
}

package io.nameplate.internal.sequence;

/**
 * What one label after another is worth: what is given for it, and never where it may not follow. Immutable and
 * thread-safe.
 */
public final class Transitions {

    /** The score of what is forbidden. */
    public static final double NEVER = -1e9;

    private final int outcomes;
    private final double[] scores;
    private final double[] factors;
    private final boolean[] goesOn;
    private final boolean[] mayGoOn;

    /** Of labels that may follow each other freely where they may at all. */
    public Transitions(Labels labels) {
        this(labels, new double[(labels.size() + 1) * labels.size()]);
    }

    /**
     * @param given a weight for each label and for what is before a sentence, times each label
     */
    public Transitions(Labels labels, double[] given) {
        this.outcomes = labels.size();
        this.scores = given.clone();
        this.factors = new double[scores.length];
        this.goesOn = new boolean[scores.length];
        this.mayGoOn = new boolean[outcomes];
        for (int from = 0; from <= outcomes; from++) {
            for (int to = 0; to < outcomes; to++) {
                int i = from * outcomes + to;
                scores[i] = labels.mayFollow(from, to) ? scores[i] : NEVER;
                factors[i] = Math.exp(scores[i]);
                goesOn[i] = from < outcomes && labels.goesOn(from, to);
                mayGoOn[to] |= goesOn[i];
            }
        }
    }

    int outcomes() {
        return outcomes;
    }

    double first(int outcome) {
        return score(outcomes, outcome);
    }

    double firstFactor(int outcome) {
        return factor(outcomes, outcome);
    }

    double score(int from, int to) {
        return scores[from * outcomes + to];
    }

    double factor(int from, int to) {
        return factors[from * outcomes + to];
    }

    /** Whether a label makes any mention longer. */
    boolean mayGoOn(int label) {
        return mayGoOn[label];
    }

    boolean goesOn(int from, int to) {
        return goesOn[from * outcomes + to];
    }
}

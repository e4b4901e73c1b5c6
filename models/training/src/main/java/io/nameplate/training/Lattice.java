package io.nameplate.training;

/** All labellings of a sentence with their probabilities, by the forward-backward algorithm in logarithms. */
final class Lattice {

    private final int outcomes;
    private final int length;
    private final double[] transition;
    private final double[] scores;
    private final double[] forward;
    private final double[] backward;
    private final double total;

    /**
     * @param transition from times {@code outcomes} plus to; a sentence begins as if after outcome 0
     * @param scores token times {@code outcomes} plus outcome
     */
    Lattice(int outcomes, double[] transition, double[] scores) {
        this.outcomes = outcomes;
        this.length = scores.length / outcomes;
        this.transition = transition;
        this.scores = scores;
        this.forward = forward();
        this.backward = backward();
        this.total = logSum(forward, (length - 1) * outcomes);
    }

    private double[] forward() {
        double[] sums = new double[scores.length];
        double[] terms = new double[outcomes];
        for (int t = 0; t < length; t++) {
            for (int y = 0; y < outcomes; y++) {
                if (t == 0) {
                    sums[y] = scores[y] + transition[y];
                } else {
                    for (int p = 0; p < outcomes; p++) {
                        terms[p] = sums[(t - 1) * outcomes + p] + transition[p * outcomes + y];
                    }
                    sums[t * outcomes + y] = scores[t * outcomes + y] + logSum(terms, 0);
                }
            }
        }
        return sums;
    }

    private double[] backward() {
        double[] sums = new double[scores.length];
        double[] terms = new double[outcomes];
        for (int t = length - 2; t >= 0; t--) {
            for (int p = 0; p < outcomes; p++) {
                for (int y = 0; y < outcomes; y++) {
                    int next = (t + 1) * outcomes + y;
                    terms[y] = sums[next] + scores[next] + transition[p * outcomes + y];
                }
                sums[t * outcomes + p] = logSum(terms, 0);
            }
        }
        return sums;
    }

    private double logSum(double[] terms, int from) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = from; i < from + outcomes; i++) {
            largest = Math.max(largest, terms[i]);
        }
        double sum = 0;
        for (int i = from; i < from + outcomes; i++) {
            sum += Math.exp(terms[i] - largest);
        }
        return largest + Math.log(sum);
    }

    /** The logarithm of the sum over all labellings. */
    double total() {
        return total;
    }

    /** The score of one labelling, on the scale of {@link #total()}. */
    double score(int[] labels) {
        double score = 0;
        int before = 0;
        for (int t = 0; t < length; t++) {
            score += scores[t * outcomes + labels[t]] + transition[before * outcomes + labels[t]];
            before = labels[t];
        }
        return score;
    }

    /** The probability of an outcome at a token. */
    double probability(int token, int outcome) {
        int i = token * outcomes + outcome;
        return Math.exp(forward[i] + backward[i] - total);
    }

    /** How often each outcome is expected after each other one. */
    double[] expectedTransitions() {
        double[] expected = new double[outcomes * outcomes];
        for (int y = 0; y < outcomes; y++) {
            expected[y] = probability(0, y);
        }
        for (int t = 1; t < length; t++) {
            for (int p = 0; p < outcomes; p++) {
                double before = forward[(t - 1) * outcomes + p] - total;
                for (int y = 0; y < outcomes; y++) {
                    int i = t * outcomes + y;
                    expected[p * outcomes + y] +=
                            Math.exp(before + transition[p * outcomes + y] + scores[i] + backward[i]);
                }
            }
        }
        return expected;
    }
}

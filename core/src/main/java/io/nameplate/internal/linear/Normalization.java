package io.nameplate.internal.linear;

/** How sums of weights become probabilities. */
public enum Normalization {

    /**
     * Not word by word, but over all labellings of a sentence: a linear-chain random field, whose transitions are the weights of
     * the features {@code po=}.
     */
    FIELD {
        @Override
        double scale(double[] sums) {
            throw new IllegalStateException("a random field is not normalized word by word");
        }
    },

    /** Maximum entropy: each is the exponential's share. */
    MAXENT {
        @Override
        double scale(double[] sums) {
            return 1;
        }
    },

    /** OpenNLP's perceptron: the same, after sums beyond one are scaled down to it. */
    PERCEPTRON {
        @Override
        double scale(double[] sums) {
            double largest = 1;
            for (double sum : sums) {
                largest = Math.max(largest, Math.abs(sum));
            }
            return 1 / largest;
        }
    };

    abstract double scale(double[] sums);

    /** Turns sums into probabilities in place. */
    final void normalize(double[] sums) {
        double scale = scale(sums);
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.exp((sums[i] - most) * scale);
            total += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
    }
}

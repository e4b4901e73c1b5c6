package io.nameplate.internal.linear;

import java.util.function.ToDoubleFunction;

/** Turns sums into probabilities in place: each is the exponential's share, after all were scaled. */
record Softmax(ToDoubleFunction<double[]> scale) {

    void normalize(double[] sums) {
        double factor = scale.applyAsDouble(sums);
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.exp((sums[i] - most) * factor);
            total += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
    }
}

package io.nameplate.training;

/**
 * Weights that learn by FTRL-Proximal, each at a rate of its own, and are exactly zero where they earn nothing (McMahan et
 * al., Ad Click Prediction: a View from the Trenches, KDD 2013, algorithm 1).
 */
final class Coordinates {

    /**
     * How they learn.
     *
     * @param alpha the rate
     * @param beta how long rare ones learn at full rate
     * @param l1 what a weight costs by its size
     * @param l2 what a weight costs by its square
     */
    record Rate(double alpha, double beta, double l1, double l2) {}

    private final Rate rate;
    private final float[] z;
    private final float[] n;

    Coordinates(int size, Rate rate) {
        this.rate = rate;
        this.z = new float[size];
        this.n = new float[size];
    }

    double weight(int i) {
        float sum = z[i];
        if (Math.abs(sum) <= rate.l1) {
            return 0;
        }
        return -(sum - Math.signum(sum) * rate.l1) / ((rate.beta + Math.sqrt(n[i])) / rate.alpha + rate.l2);
    }

    /** Takes a step against a gradient, given the weight as it is now. */
    void update(int i, double gradient, double weight) {
        double square = gradient * gradient;
        double sigma = (Math.sqrt(n[i] + square) - Math.sqrt(n[i])) / rate.alpha;
        z[i] += (float) (gradient - sigma * weight);
        n[i] += (float) square;
    }
}

package io.nameplate.training;

import java.util.Arrays;
import java.util.Random;

/**
 * Multinomial logistic regression by FTRL-Proximal, one event at a time, with weights that are exactly zero where they earn
 * nothing (McMahan et al., Ad Click Prediction: a View from the Trenches, KDD 2013, algorithm 1).
 *
 * <p>Gives maxent models as OpenNLP's own trainers do. Those keep an outcome's weights together instead of a feature's, and
 * so wait for memory: its L-BFGS took 40 seconds an iteration and more on this data, where one whole pass here takes about
 * as long and eight passes are enough. Not thread-safe; the same seed gives the same weights.
 */
final class Ftrl {

    private final double alpha;
    private final double beta;
    private final double l1;
    private final double l2;
    private final int outcomes;
    private final float[] z;
    private final float[] n;
    private final double[] scores;

    /**
     * @param alpha the rate of learning
     * @param beta how long rare features learn at full rate
     */
    Ftrl(int features, int outcomes, double alpha, double beta, double l1, double l2) {
        this.alpha = alpha;
        this.beta = beta;
        this.l1 = l1;
        this.l2 = l2;
        this.outcomes = outcomes;
        this.z = new float[features * outcomes];
        this.n = new float[features * outcomes];
        this.scores = new double[outcomes];
    }

    /** One pass over all events in random order; returns the mean log loss, each event scored before it is learned. */
    double pass(Events events, Random random) {
        int[] order = shuffled(events.size(), random);
        double loss = 0;
        for (int event : order) {
            loss += learn(events.context(event), events.label(event));
        }
        return loss / events.size();
    }

    private double learn(int[] context, int label) {
        double[] weights = new double[context.length * outcomes];
        score(context, weights);
        double loss = -Math.log(Math.max(1e-12, scores[label]));
        scores[label] -= 1;
        for (int c = 0; c < context.length; c++) {
            int at = context[c] * outcomes;
            for (int o = 0; o < outcomes; o++) {
                update(at + o, scores[o], weights[c * outcomes + o]);
            }
        }
        return loss;
    }

    private void score(int[] context, double[] weights) {
        Arrays.fill(scores, 0);
        for (int c = 0; c < context.length; c++) {
            int at = context[c] * outcomes;
            for (int o = 0; o < outcomes; o++) {
                double weight = weight(at + o);
                weights[c * outcomes + o] = weight;
                scores[o] += weight;
            }
        }
        softmax();
    }

    private void softmax() {
        double largest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            largest = Math.max(largest, score);
        }
        double sum = 0;
        for (int o = 0; o < outcomes; o++) {
            scores[o] = Math.exp(scores[o] - largest);
            sum += scores[o];
        }
        for (int o = 0; o < outcomes; o++) {
            scores[o] /= sum;
        }
    }

    private void update(int i, double gradient, double weight) {
        double square = gradient * gradient;
        double sigma = (Math.sqrt(n[i] + square) - Math.sqrt(n[i])) / alpha;
        z[i] += (float) (gradient - sigma * weight);
        n[i] += (float) square;
    }

    private double weight(int i) {
        float sum = z[i];
        if (Math.abs(sum) <= l1) {
            return 0;
        }
        return -(sum - Math.signum(sum) * l1) / ((beta + Math.sqrt(n[i])) / alpha + l2);
    }

    /** The weights of a feature, one an outcome. */
    double[] weights(int feature) {
        double[] weights = new double[outcomes];
        for (int o = 0; o < outcomes; o++) {
            weights[o] = weight(feature * outcomes + o);
        }
        return weights;
    }

    private static int[] shuffled(int size, Random random) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}

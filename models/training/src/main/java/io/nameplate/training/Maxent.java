package io.nameplate.training;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Multinomial logistic regression, learned a token at a time: the kind of model that OpenNLP decodes.
 *
 * <p>OpenNLP's own trainers keep an outcome's weights together instead of a feature's, and so wait for memory: its L-BFGS took
 * 17 to 40 seconds an iteration on this data, where one whole pass here takes 20 and six are enough. Not thread-safe; the same
 * seed gives the same weights.
 */
final class Maxent implements Learner {

    private final int outcomes;
    private final Coordinates weights;
    private final double[] scores;

    Maxent(int features, int outcomes, Coordinates.Rate rate) {
        this.outcomes = outcomes;
        this.weights = new Coordinates(features * outcomes, rate);
        this.scores = new double[outcomes];
    }

    @Override
    public double pass(List<Sequences.Sentence> sentences, Random random) {
        int[][] tokens = tokens(sentences, random);
        double loss = 0;
        for (int[] token : tokens) {
            Sequences.Sentence sentence = sentences.get(token[0]);
            loss += learn(sentence.context(token[1]), sentence.label(token[1]));
        }
        return loss / tokens.length;
    }

    /** Sentence and place of all tokens, in random order. */
    private static int[][] tokens(List<Sequences.Sentence> sentences, Random random) {
        int[][] tokens =
                new int[sentences.stream().mapToInt(Sequences.Sentence::length).sum()][];
        int size = 0;
        for (int s = 0; s < sentences.size(); s++) {
            for (int t = 0; t < sentences.get(s).length(); t++) {
                int other = random.nextInt(size + 1);
                tokens[size] = tokens[other];
                tokens[other] = new int[] {s, t};
                size++;
            }
        }
        return tokens;
    }

    private double learn(int[] context, int label) {
        double[] used = new double[context.length * outcomes];
        score(context, used);
        double loss = -Math.log(Math.max(1e-12, scores[label]));
        scores[label] -= 1;
        for (int i = 0; i < used.length; i++) {
            weights.update(context[i / outcomes] * outcomes + i % outcomes, scores[i % outcomes], used[i]);
        }
        return loss;
    }

    private void score(int[] context, double[] used) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < used.length; i++) {
            used[i] = weights.weight(context[i / outcomes] * outcomes + i % outcomes);
            scores[i % outcomes] += used[i];
        }
        double largest = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int o = 0; o < outcomes; o++) {
            scores[o] = Math.exp(scores[o] - largest);
            sum += scores[o];
        }
        for (int o = 0; o < outcomes; o++) {
            scores[o] /= sum;
        }
    }

    @Override
    public double[] weights(int feature) {
        double[] row = new double[outcomes];
        for (int o = 0; o < outcomes; o++) {
            row[o] = weights.weight(feature * outcomes + o);
        }
        return row;
    }
}

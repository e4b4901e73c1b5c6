package io.nameplate.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, ICML 2001), learned a sentence at a time.
 *
 * <p>The weight of an outcome after another is that of the outcome's feature {@code po=}, as OpenNLP calls it; a sentence begins
 * as if after {@code other}. Not thread-safe; the same seed gives the same weights.
 */
final class Crf implements Learner {

    private static final double NEVER = -1e9;
    private static final double NEGLIGIBLE = 1e-5;

    private final int outcomes;
    private final boolean[] allowed;
    private final Coordinates features;
    private final Coordinates transitions;
    private final double[] transition;

    Crf(int features, List<String> outcomes, Coordinates.Rate rate) {
        this.outcomes = outcomes.size();
        this.allowed = allowed(outcomes);
        this.features = new Coordinates(features * this.outcomes, rate);
        this.transitions = new Coordinates(
                this.outcomes * this.outcomes, new Coordinates.Rate(rate.alpha(), rate.beta(), 0, rate.l2()));
        this.transition = new double[this.outcomes * this.outcomes];
    }

    /** A continuation goes on with its own type. */
    private static boolean[] allowed(List<String> outcomes) {
        boolean[] allowed = new boolean[outcomes.size() * outcomes.size()];
        for (int from = 0; from < outcomes.size(); from++) {
            for (int to = 0; to < outcomes.size(); to++) {
                String next = outcomes.get(to);
                String stem = next.substring(0, next.lastIndexOf('-') + 1);
                allowed[from * outcomes.size() + to] =
                        !next.endsWith("-cont") || outcomes.get(from).startsWith(stem);
            }
        }
        return allowed;
    }

    @Override
    public double pass(List<Sequences.Sentence> sentences, Random random) {
        List<Sequences.Sentence> shuffled = new ArrayList<>(sentences);
        Collections.shuffle(shuffled, random);
        double loss = 0;
        for (Sequences.Sentence sentence : shuffled) {
            loss += learn(sentence);
        }
        return loss / shuffled.size();
    }

    private double learn(Sequences.Sentence sentence) {
        for (int i = 0; i < transition.length; i++) {
            transition[i] = allowed[i] ? transitions.weight(i) : NEVER;
        }
        double[][] weights = new double[sentence.length()][];
        Lattice lattice = new Lattice(outcomes, transition, scores(sentence, weights));
        updateTransitions(sentence, lattice);
        updateFeatures(sentence, lattice, weights);
        return lattice.total() - lattice.score(sentence.labels());
    }

    private double[] scores(Sequences.Sentence sentence, double[][] weights) {
        double[] scores = new double[weights.length * outcomes];
        for (int t = 0; t < weights.length; t++) {
            int[] context = sentence.context(t);
            weights[t] = new double[context.length * outcomes];
            for (int c = 0; c < context.length; c++) {
                for (int y = 0; y < outcomes; y++) {
                    double weight = features.weight(context[c] * outcomes + y);
                    weights[t][c * outcomes + y] = weight;
                    scores[t * outcomes + y] += weight;
                }
            }
        }
        return scores;
    }

    private void updateTransitions(Sequences.Sentence sentence, Lattice lattice) {
        double[] gradient = lattice.expectedTransitions();
        int before = 0;
        for (int label : sentence.labels()) {
            gradient[before * outcomes + label] -= 1;
            before = label;
        }
        for (int i = 0; i < gradient.length; i++) {
            if (gradient[i] != 0 && allowed[i]) {
                transitions.update(i, gradient[i], transition[i]);
            }
        }
    }

    private void updateFeatures(Sequences.Sentence sentence, Lattice lattice, double[][] weights) {
        for (int t = 0; t < weights.length; t++) {
            for (int y = 0; y < outcomes; y++) {
                double gradient = lattice.probability(t, y) - (sentence.label(t) == y ? 1 : 0);
                if (Math.abs(gradient) > NEGLIGIBLE) {
                    int[] context = sentence.context(t);
                    for (int c = 0; c < context.length; c++) {
                        features.update(context[c] * outcomes + y, gradient, weights[t][c * outcomes + y]);
                    }
                }
            }
        }
    }

    @Override
    public double[] weights(int feature) {
        double[] weights = new double[outcomes];
        for (int y = 0; y < outcomes; y++) {
            weights[y] = features.weight(feature * outcomes + y);
        }
        return weights;
    }

    /** The weights of the outcomes after an outcome; zero for those that can't follow. */
    double[] transitions(int outcome) {
        double[] weights = new double[outcomes];
        for (int y = 0; y < outcomes; y++) {
            int i = outcome * outcomes + y;
            weights[y] = allowed[i] ? transitions.weight(i) : 0;
        }
        return weights;
    }
}

package io.nameplate.internal.sequence;

import java.util.Arrays;

/**
 * Decides all words of a sentence at once, as a linear-chain random field does: the best labelling by Viterbi's algorithm, and
 * how much of the probability of all labellings has a mention just there by the forward-backward algorithm (Rabiner, A Tutorial
 * on Hidden Markov Models, 1989), scaled word by word instead of in logarithms. Scratch of one call.
 */
public final class Chain {

    private final int outcomes;
    private final Transitions transitions;
    private double[] sums = new double[0];
    private int size;
    private boolean summed;
    private int[] decided = new int[64];
    private int[] best = new int[64];
    private double[] strength = new double[64];
    private double[] forward = new double[64];
    private double[] backward = new double[64];
    private double[] scale = new double[64];

    /** For sentences of any length, one after another. */
    public Chain(Transitions transitions) {
        this.transitions = transitions;
        this.outcomes = transitions.outcomes();
    }

    /**
     * Decides a sentence.
     *
     * @param length the number of its words
     * @param given what speaks for each label of each word, as logarithms; those of a word begin at its index times the
     *     number of labels. Read again by {@link #confidence}
     * @return false for no words
     */
    public boolean decide(int length, double[] given) {
        sums = given;
        size = length;
        summed = false;
        if (best.length < size * outcomes) {
            grow();
        }
        if (size > 0) {
            follow();
        }
        return size > 0;
    }

    private void grow() {
        decided = new int[2 * size];
        scale = new double[2 * size];
        best = new int[2 * size * outcomes];
        strength = new double[best.length];
        forward = new double[best.length];
        backward = new double[best.length];
    }

    /** Viterbi: the strength of the best way to each outcome of each word, and where it came from. */
    private void follow() {
        for (int o = 0; o < outcomes; o++) {
            strength[o] = sums[o] + transitions.first(o);
        }
        for (int at = 1; at < size; at++) {
            for (int o = 0; o < outcomes; o++) {
                step(at, o);
            }
        }
        int last = strongest(size - 1);
        for (int at = size - 1; at >= 0; at--) {
            decided[at] = last;
            last = best[at * outcomes + last];
        }
    }

    private void step(int at, int outcome) {
        int before = (at - 1) * outcomes;
        double most = Double.NEGATIVE_INFINITY;
        int from = 0;
        for (int p = 0; p < outcomes; p++) {
            double way = strength[before + p] + transitions.score(p, outcome);
            if (way > most) {
                most = way;
                from = p;
            }
        }
        best[at * outcomes + outcome] = from;
        strength[at * outcomes + outcome] = most + sums[at * outcomes + outcome];
    }

    private int strongest(int at) {
        int strongest = 0;
        for (int o = 1; o < outcomes; o++) {
            if (strength[at * outcomes + o] > strength[at * outcomes + strongest]) {
                strongest = o;
            }
        }
        return strongest;
    }

    /** The label of a word of the sentence that was decided last. */
    public int outcome(int at) {
        return decided[at];
    }

    /** How much of the probability of all labellings has the decided mention from one word to before another. */
    public double confidence(int from, int to) {
        if (!summed) {
            sumUp();
            summed = true;
        }
        double share = begun(from);
        for (int at = from + 1; at < to; at++) {
            share *= transitions.factor(decided[at - 1], decided[at]) * factor(at, decided[at]) / scale[at];
        }
        return Math.min(1, share * notGoingOn(to));
    }

    /** The share of the labellings before a mention that begin it there. */
    private double begun(int from) {
        int first = decided[from];
        if (from == 0 || !transitions.mayGoOn(first)) {
            return forward[from * outcomes + first];
        }
        double share = 0;
        for (int o = 0; o < outcomes; o++) {
            if (!transitions.goesOn(o, first)) {
                share += forward[(from - 1) * outcomes + o] * transitions.factor(o, first);
            }
        }
        return share * factor(from, first) / scale[from];
    }

    /** The share of the labellings after a mention that do not make it longer. */
    private double notGoingOn(int to) {
        if (to == size) {
            return 1;
        }
        double share = 0;
        int last = decided[to - 1];
        for (int o = 0; o < outcomes; o++) {
            if (!transitions.goesOn(last, o)) {
                share += transitions.factor(last, o) * factor(to, o) * backward[to * outcomes + o] / scale[to];
            }
        }
        return share;
    }

    /** What the features of a word say of an outcome, as a factor; the most probable outcome's is one. */
    private double factor(int at, int outcome) {
        return strength[at * outcomes + outcome];
    }

    private void sumUp() {
        factors();
        for (int o = 0; o < outcomes; o++) {
            forward[o] = strength[o] * transitions.firstFactor(o);
        }
        scale[0] = normalize(forward, 0);
        for (int at = 1; at < size; at++) {
            for (int o = 0; o < outcomes; o++) {
                double sum = 0;
                for (int p = 0; p < outcomes; p++) {
                    sum += forward[(at - 1) * outcomes + p] * transitions.factor(p, o);
                }
                forward[at * outcomes + o] = sum * strength[at * outcomes + o];
            }
            scale[at] = normalize(forward, at * outcomes);
        }
        backward();
    }

    /** The strengths have done their work; their place takes the words' factors. */
    private void factors() {
        for (int at = 0; at < size * outcomes; at += outcomes) {
            double most = Double.NEGATIVE_INFINITY;
            for (int o = 0; o < outcomes; o++) {
                most = Math.max(most, sums[at + o]);
            }
            for (int o = 0; o < outcomes; o++) {
                strength[at + o] = Math.exp(sums[at + o] - most);
            }
        }
    }

    private double normalize(double[] values, int from) {
        double sum = 0;
        for (int i = from; i < from + outcomes; i++) {
            sum += values[i];
        }
        for (int i = from; i < from + outcomes; i++) {
            values[i] /= sum;
        }
        return sum;
    }

    private void backward() {
        Arrays.fill(backward, (size - 1) * outcomes, size * outcomes, 1);
        for (int at = size - 2; at >= 0; at--) {
            int next = (at + 1) * outcomes;
            for (int p = 0; p < outcomes; p++) {
                double sum = 0;
                for (int o = 0; o < outcomes; o++) {
                    sum += transitions.factor(p, o) * strength[next + o] * backward[next + o];
                }
                backward[at * outcomes + p] = sum / scale[at + 1];
            }
        }
    }
}

package io.nameplate.internal.linear;

import java.util.Arrays;

/**
 * Decides a sentence word by word and keeps the best few sequences, as OpenNLP's beam search does. Scratch of one call.
 *
 * <p>A sequence is a number: that of its last decision, which knows the sequence that it goes on.
 */
final class Beam implements Decoder {

    /** A sequence of a lower score is given up. */
    private static final double LEAST_SCORE = -100_000;

    private static final int ROOT = 0;
    private static final int FIRST_CAPACITY = 1024;

    private final int width;
    private final Outcomes outcomes;
    private final History history;
    private final DecisionFeatures decisions;
    private final Softmax softmax;
    private final double[] probabilities;
    private final double[] decisionSums;
    private final double[] best;

    private Heap previous = new Heap();
    private Heap next = new Heap();
    private int sequences;
    private int[] decided = new int[64];
    private double[] sure = new double[64];
    private int[] before = new int[FIRST_CAPACITY];
    private int[] outcome = new int[FIRST_CAPACITY];
    private double[] probability = new double[FIRST_CAPACITY];
    private double[] score = new double[FIRST_CAPACITY];

    Beam(int width, Outcomes outcomes, History history, DecisionFeatures decisions, Softmax softmax) {
        this.width = width;
        this.outcomes = outcomes;
        this.history = history;
        this.decisions = decisions;
        this.softmax = softmax;
        this.probabilities = new double[outcomes.size()];
        this.decisionSums = new double[outcomes.size()];
        this.best = new double[width];
        this.outcome[ROOT] = outcomes.none();
    }

    @Override
    public boolean decide(Words words, double[] sums) {
        if (decided.length < words.size()) {
            decided = new int[2 * words.size()];
            sure = new double[2 * words.size()];
        }
        sequences = 1;
        previous.clear();
        previous.add(ROOT, 0);
        for (int at = 0; at < words.size(); at++) {
            next.clear();
            int kept = Math.min(width, previous.size());
            for (int i = 0; i < kept; i++) {
                int top = previous.removeBest();
                if (i == 0 || !decisions.sayOfBestOnly()) {
                    sumDecisions(at, words.size(), top);
                }
                advance(words, at, sums, top);
            }
            Heap swapped = previous;
            previous = next;
            next = swapped;
        }
        return previous.size() > 0 && trace(previous.removeBest(), words.size());
    }

    private void sumDecisions(int at, int size, int top) {
        if (!decisions.isEmpty()) {
            Arrays.fill(decisionSums, 0);
            decisions.add(at, size, back -> decided(top, back), decisionSums);
        }
    }

    /** What a sequence decided so many words before the one that comes next. */
    private int decided(int top, int back) {
        int sequence = top;
        for (int left = back; left > 1; left--) {
            sequence = before[sequence];
        }
        return outcome[sequence];
    }

    private void advance(Words words, int at, double[] sums, int top) {
        int last = outcome[top];
        for (int o = 0; o < probabilities.length; o++) {
            probabilities[o] = sums[at * probabilities.length + o] + decisionSums[o];
        }
        history.add(words, at, last, decided(top, 2), probabilities);
        softmax.normalize(probabilities);
        add(top, last, leastOfBest());
        if (next.size() == 0) {
            add(top, last, 0);
        }
    }

    /** The least probability of the best few. */
    private double leastOfBest() {
        if (width >= probabilities.length) {
            return 0;
        }
        Arrays.fill(best, 0);
        for (double p : probabilities) {
            int place = width;
            while (place > 0 && p > best[place - 1]) {
                place--;
            }
            for (int i = width - 1; i > place; i--) {
                best[i] = best[i - 1];
            }
            if (place < width) {
                best[place] = p;
            }
        }
        return best[width - 1];
    }

    private void add(int top, int last, double least) {
        for (int o = 0; o < probabilities.length; o++) {
            if (probabilities[o] >= least && outcomes.mayFollow(last, o)) {
                add(top, o, score[top] + Math.log(probabilities[o]), probabilities[o]);
            }
        }
    }

    private void add(int top, int decided, double scored, double sure) {
        if (scored > LEAST_SCORE) {
            if (sequences == before.length) {
                grow();
            }
            before[sequences] = top;
            outcome[sequences] = decided;
            probability[sequences] = sure;
            score[sequences] = scored;
            next.add(sequences++, scored);
        }
    }

    private void grow() {
        before = Arrays.copyOf(before, 2 * sequences);
        outcome = Arrays.copyOf(outcome, 2 * sequences);
        probability = Arrays.copyOf(probability, 2 * sequences);
        score = Arrays.copyOf(score, 2 * sequences);
    }

    private boolean trace(int best, int size) {
        int at = best;
        for (int i = size - 1; i >= 0; i--) {
            decided[i] = outcome[at];
            sure[i] = probability[at];
            at = before[at];
        }
        return true;
    }

    @Override
    public int outcome(int at) {
        return decided[at];
    }

    /** The mean of the decisions' probabilities, as OpenNLP has it. */
    @Override
    public double confidence(int from, int to) {
        double sum = 0;
        for (int at = from; at < to; at++) {
            sum += sure[at];
        }
        return sum / (to - from);
    }
}

package io.nameplate.internal.onnx;

import java.util.Arrays;

/**
 * What speaks for each label of each word, as logarithms of probabilities; the mean of both, where a word was read in two
 * windows. Holds only the words of sentences that are not decided yet.
 */
final class Scores {

    /** A floor of e^-30, so that no label that is the only one allowed is ever impossible in the sums of a sentence. */
    private static final double LEAST = -30;

    private final int labels;
    private double[] sums;
    private byte[] reads;
    private int base;
    private int size;

    Scores(int labels) {
        this.labels = labels;
        this.sums = new double[64 * labels];
        this.reads = new byte[64];
    }

    /**
     * Adds a reading of a word.
     *
     * @param word its number in the document, at most one beyond the words that were added so far
     * @throws IllegalStateException if one is no number
     */
    void add(int word, float[] logits, int from) {
        int at = word - base;
        if (at == size) {
            grow();
        }
        double most = Double.NEGATIVE_INFINITY;
        for (int i = from; i < from + labels; i++) {
            most = Math.max(most, logits[i]);
        }
        double sum = 0;
        for (int i = from; i < from + labels; i++) {
            sum += Math.exp(logits[i] - most);
        }
        double norm = most + Math.log(sum);
        if (!Double.isFinite(norm)) {
            throw new IllegalStateException("its graph gives no numbers for the word " + word);
        }
        for (int i = 0; i < labels; i++) {
            sums[at * labels + i] += Math.max(LEAST, logits[from + i] - norm);
        }
        reads[at]++;
    }

    private void grow() {
        if (size == reads.length) {
            reads = Arrays.copyOf(reads, 2 * size);
            sums = Arrays.copyOf(sums, 2 * size * labels);
        }
        Arrays.fill(sums, size * labels, (size + 1) * labels, 0);
        reads[size] = 0;
        size++;
    }

    /** The means of some words, those of a word at its index among them times the number of labels. */
    double[] of(int from, int to) {
        double[] means = Arrays.copyOfRange(sums, (from - base) * labels, (to - base) * labels);
        for (int i = 0; i < means.length; i++) {
            means[i] /= reads[from - base + i / labels];
        }
        return means;
    }

    /** Forgets the words before one. */
    void forget(int before) {
        int gone = before - base;
        if (gone == 0) {
            return;
        }
        System.arraycopy(sums, gone * labels, sums, 0, (size - gone) * labels);
        System.arraycopy(reads, gone, reads, 0, size - gone);
        size -= gone;
        base = before;
    }
}

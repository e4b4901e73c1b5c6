package io.nameplate.internal.linear;

import java.util.Arrays;

/**
 * Numbers of sequences, the best score first. It moves them as {@link java.util.PriorityQueue} does, so that of equal
 * scores the same one comes first as in OpenNLP.
 */
final class Heap {

    private int[] ids = new int[16];
    private double[] scores = new double[16];
    private int size;

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void add(int id, double score) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            scores = Arrays.copyOf(scores, 2 * size);
        }
        int at = size++;
        while (at > 0 && score > scores[(at - 1) >>> 1]) {
            move((at - 1) >>> 1, at);
            at = (at - 1) >>> 1;
        }
        ids[at] = id;
        scores[at] = score;
    }

    int removeBest() {
        int best = ids[0];
        size--;
        int id = ids[size];
        double score = scores[size];
        int at = 0;
        while (at < size >>> 1) {
            int child = 2 * at + 1;
            if (child + 1 < size && scores[child + 1] > scores[child]) {
                child++;
            }
            if (score >= scores[child]) {
                break;
            }
            move(child, at);
            at = child;
        }
        ids[at] = id;
        scores[at] = score;
        return best;
    }

    private void move(int from, int to) {
        ids[to] = ids[from];
        scores[to] = scores[from];
    }
}

package io.nameplate.internal.linear;

import java.util.Arrays;
import java.util.List;

/**
 * Sums the weights of all features of a sentence that don't depend on what was decided before: one sum a word and outcome.
 * Scratch of one call.
 *
 * <p>Features are gathered and looked up many at a time, so that the processor fetches their slots and rows side by side
 * instead of waiting for one after another.
 */
final class Scorer implements Sink {

    private static final int BATCH = 512;
    private static final WindowedFeature NONE = new WindowedFeature((words, at, sink) -> {}, List.of());

    private final Weights weights;
    private final WindowedFeature[] features;
    private double[] sums = new double[1024];
    private final long[] hashes;
    private final int[] indexes;
    private final long[] found;
    private int gathered;
    private WindowedFeature feature = NONE;
    private int at;
    private int size;

    Scorer(Weights weights, WindowedFeature[] features) {
        this.weights = weights;
        this.features = features;
        int batch = Arrays.stream(features).mapToInt(f -> f.places).reduce(BATCH, Math::max);
        this.hashes = new long[batch];
        this.indexes = new int[batch];
        this.found = new long[batch];
    }

    /** The sums of a sentence: those of a word begin at its index times the number of outcomes. Valid until the next call. */
    double[] score(Words words) {
        size = words.size();
        int needed = size * weights.outcomes();
        if (needed > sums.length) {
            sums = new double[2 * needed];
        } else {
            Arrays.fill(sums, 0, needed, 0);
        }
        for (WindowedFeature some : features) {
            feature = some;
            for (at = 0; at < size; at++) {
                some.feature.of(words, at, this);
            }
        }
        sumUp();
        return sums;
    }

    @Override
    public void add(long hash, int length) {
        WindowedFeature windowed = feature;
        if (gathered + windowed.places > hashes.length) {
            sumUp();
        }
        long power = Hash.power(length);
        for (int i = 0; i < windowed.places; i++) {
            int index = at - windowed.offset[i];
            if (index + windowed.lowest[i] >= 0 && index + windowed.highest[i] < size) {
                hashes[gathered] = windowed.prefix[i] * power + hash;
                indexes[gathered++] = index;
            }
        }
    }

    private void sumUp() {
        weights.find(hashes, found, gathered);
        int outcomes = weights.outcomes();
        for (int i = 0; i < gathered; i++) {
            weights.add((int) found[i], sums, indexes[i] * outcomes);
        }
        gathered = 0;
    }
}

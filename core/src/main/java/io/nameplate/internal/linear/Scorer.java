package io.nameplate.internal.linear;

import java.util.Arrays;

/**
 * Sums the weights of all features of a sentence that don't depend on what was decided before: one sum a word and outcome.
 * Scratch of one call.
 */
final class Scorer implements Sink {

    private final Weights weights;
    private final WindowedFeature[] features;
    private double[] sums = new double[1024];
    private WindowedFeature feature;
    private int at;
    private int size;

    Scorer(Weights weights, WindowedFeature[] features) {
        this.weights = weights;
        this.features = features;
        this.feature = features[0];
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
        return sums;
    }

    @Override
    public void add(long hash, int length) {
        long power = Hash.power(length);
        WindowedFeature windowed = feature;
        for (int i = 0; i < windowed.places; i++) {
            int index = at - windowed.offset[i];
            if (index + windowed.lowest[i] >= 0 && index + windowed.highest[i] < size) {
                weights.add(weights.row(windowed.prefix[i] * power + hash), sums, index * weights.outcomes());
            }
        }
    }
}

package io.nameplate.internal.linear;

/** The weights of features: a row of one weight for each outcome, shared by the features whose weights are the same. */
final class Weights {

    private final int outcomes;
    private final float[] rows;
    private final HashTable features;

    private Weights(int outcomes, float[] rows, HashTable features) {
        this.outcomes = outcomes;
        this.rows = rows;
        this.features = features;
    }

    /** Where the row of a feature begins, or {@link HashTable#NONE}. */
    int row(long feature) {
        int row = features.get(feature);
        return row == HashTable.NONE ? row : row * outcomes;
    }

    /** Where the rows of many features begin, as {@link #row(long)}. */
    void find(long[] hashes, long[] found, int count) {
        features.get(hashes, found, count);
        for (int i = 0; i < count; i++) {
            found[i] = found[i] == HashTable.NONE ? HashTable.NONE : found[i] * outcomes;
        }
    }

    int row(String feature) {
        return row(Hash.ofFeature(feature));
    }

    /** Adds a row to sums that begin at an index; does nothing for {@link HashTable#NONE}. */
    void add(int row, double[] sums, int at) {
        if (row != HashTable.NONE) {
            for (int i = 0; i < outcomes; i++) {
                sums[at + i] += rows[row + i];
            }
        }
    }

    int outcomes() {
        return outcomes;
    }

    /** A row is a mask of the outcomes that have a weight, then those weights, as reals or as numbers of the code book. */
    static Weights read(Input in, int outcomes) {
        float[] book = new float[in.number()];
        for (int i = 0; i < book.length; i++) {
            book[i] = in.real();
        }
        float[] rows = new float[in.number() * outcomes];
        for (int row = 0; row < rows.length; row += outcomes) {
            for (int base = 0; base < outcomes; base += Byte.SIZE) {
                int mask = in.next();
                for (int i = 0; mask >>> i != 0; i++) {
                    if (((mask >>> i) & 1) == 1) {
                        rows[row + base + i] = book.length == 0 ? in.real() : book[in.next()];
                    }
                }
            }
        }
        return new Weights(outcomes, rows, HashTable.read(in));
    }
}

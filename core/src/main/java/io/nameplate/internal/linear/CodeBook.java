package io.nameplate.internal.linear;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/** The values that weights are rounded to, so that each takes a byte; or none, and each stays a real number. */
final class CodeBook {

    private static final int SIZE = 255;
    private static final int ROUNDS = 30;

    private final float[] values;
    private final List<Float> list;

    private CodeBook(float[] values) {
        this.values = values;
        Float[] boxed = new Float[values.length];
        Arrays.setAll(boxed, i -> values[i]);
        this.list = List.of(boxed);
    }

    static CodeBook none() {
        return new CodeBook(new float[0]);
    }

    /** The 255 values that lie nearest to all weights by least squares, as Lloyd's rounds find them. */
    static CodeBook of(DoubleStream weights) {
        double[] sorted = weights.filter(w -> (float) w != 0).sorted().toArray();
        double[] means = DoubleStream.iterate(0, i -> i + 1)
                .limit(SIZE)
                .map(i -> sorted.length == 0 ? 1 : sorted[(int) (i / (SIZE - 1) * (sorted.length - 1))])
                .distinct()
                .toArray();
        for (int round = 0; round < ROUNDS; round++) {
            means = improved(means, sorted);
        }
        TreeSet<Float> values = new TreeSet<>();
        DoubleStream.of(means).filter(m -> (float) m != 0).forEach(m -> values.add((float) m));
        float[] book = new float[values.size()];
        int i = 0;
        for (float value : values) {
            book[i++] = value;
        }
        return new CodeBook(book);
    }

    private static double[] improved(double[] means, double[] sorted) {
        double[] sums = new double[means.length];
        int[] counts = new int[means.length];
        int nearest = 0;
        for (double weight : sorted) {
            while (nearest + 1 < means.length && means[nearest + 1] - weight < weight - means[nearest]) {
                nearest++;
            }
            sums[nearest] += weight;
            counts[nearest]++;
        }
        double[] better = means.clone();
        Arrays.setAll(better, i -> counts[i] == 0 ? means[i] : sums[i] / counts[i]);
        return better;
    }

    int size() {
        return values.length;
    }

    List<Float> values() {
        return list;
    }

    /** The value that a weight is rounded to; zero stays zero. */
    float nearest(double weight) {
        float exact = (float) weight;
        if (exact == 0 || values.length == 0) {
            return exact + 0f;
        }
        int at = Arrays.binarySearch(values, exact);
        if (at >= 0) {
            return exact;
        }
        int above = Math.min(values.length - 1, -at - 1);
        int below = Math.max(0, above - 1);
        return exact - values[below] < values[above] - exact ? values[below] : values[above];
    }
}

package io.nameplate.internal.linear;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The values that weights are rounded to, so that each takes a byte; or none, and each stays a real number. */
final class CodeBook {

    private static final int HALF = 127;
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

    /** At most 254 values that lie nearest to all weights by least squares, as Lloyd's rounds find them. */
    static CodeBook of(DoubleStream weights) {
        double[] sorted = weights.filter(w -> (float) w != 0).sorted().toArray();
        double[] means = first(sorted);
        for (int round = 0; round < ROUNDS; round++) {
            means = improved(means, sorted);
        }
        CodeBook all = new CodeBook(floats(DoubleStream.of(means)));
        return new CodeBook(floats(DoubleStream.of(sorted).map(all::nearest)));
    }

    private static float[] floats(DoubleStream values) {
        double[] distinct = values.map(v -> (float) v)
                .filter(v -> v != 0)
                .sorted()
                .distinct()
                .toArray();
        float[] floats = new float[distinct.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) distinct[i];
        }
        return floats;
    }

    /** Half of them where the weights are, half evenly over their range, lest the few large ones be rounded most. */
    private static double[] first(double[] sorted) {
        if (sorted.length == 0) {
            return new double[0];
        }
        int last = sorted.length - 1;
        double step = (sorted[last] - sorted[0]) / HALF;
        IntStream half = IntStream.rangeClosed(0, HALF - 1);
        return half.boxed()
                .flatMap(i -> Stream.of(sorted[(int) ((long) i * last / (HALF - 1))], sorted[0] + (i + 0.5) * step))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .distinct()
                .toArray();
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

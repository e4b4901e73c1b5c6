package io.nameplate.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Measures how many characters a second a reader takes in, round by round. */
final class Throughput {

    private static final long NANOS_A_SECOND = 1_000_000_000;

    private final List<String> texts;
    private final long characters;
    private final ToLongFunction<String> reader;
    private final List<Double> rates = new ArrayList<>();
    private final long leastNanos;
    private long count;

    /**
     * Measures nothing yet.
     *
     * @param reader reads one text and counts what it finds: tokens, mentions
     * @param leastNanos the least length of a round; all texts are read once in any case
     */
    Throughput(List<String> texts, ToLongFunction<String> reader, long leastNanos) {
        this.texts = texts;
        this.characters = texts.stream().mapToLong(String::length).sum();
        this.reader = reader;
        this.leastNanos = leastNanos;
    }

    /** Reads all texts again and again for as long as a round, and keeps nothing. */
    void warmUp() {
        pass();
    }

    /** The same, and keeps the rate. */
    void round() {
        rates.add(pass());
    }

    /** The median of the rounds in characters a second. */
    double median() {
        return median(rates);
    }

    /** The middle one, or the mean of the two in the middle. */
    static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The slowest and the fastest round, in characters a second. */
    double[] range() {
        double[] sorted =
                rates.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new double[] {sorted[0], sorted[sorted.length - 1]};
    }

    /** How much one reading of all texts found. */
    long count() {
        return count;
    }

    private double pass() {
        long start = System.nanoTime();
        long passes = 0;
        do {
            count = texts.stream().mapToLong(reader).sum();
            passes++;
        } while (System.nanoTime() - start < leastNanos);
        return (double) characters * passes * NANOS_A_SECOND / (System.nanoTime() - start);
    }
}

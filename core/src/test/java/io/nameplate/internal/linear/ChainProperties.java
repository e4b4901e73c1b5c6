package io.nameplate.internal.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Holds both algorithms against all labellings, tried one by one. */
class ChainProperties {

    private static final Outcomes LABELS =
            new Outcomes(List.of("other", "person-start", "person-cont", "location-start", "location-cont"));

    private final double[] weights = new double[(LABELS.size() + 1) * LABELS.size()];
    private double[] sums = {};

    private Chain decided(long seed, int size) {
        Random random = new Random(seed);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 4 * random.nextGaussian();
        }
        sums = random.doubles((long) size * LABELS.size(), -6, 6).toArray();
        Chain chain = new Chain(new Transitions(LABELS, weights));
        assertTrue(chain.decide(size, sums));
        return chain;
    }

    /** The score of a labelling; minus infinity for one that the codec forbids. */
    private double score(int[] labels) {
        double score = 0;
        int before = LABELS.none();
        for (int at = 0; at < labels.length; at++) {
            if (!LABELS.mayFollow(before, labels[at])) {
                return Double.NEGATIVE_INFINITY;
            }
            score += weights[before * LABELS.size() + labels[at]] + sums[at * LABELS.size() + labels[at]];
            before = labels[at];
        }
        return score;
    }

    private static List<int[]> all(int size) {
        List<int[]> all = new ArrayList<>();
        for (int code = 0; code < Math.pow(LABELS.size(), size); code++) {
            int[] labels = new int[size];
            for (int at = 0, rest = code; at < size; at++, rest /= LABELS.size()) {
                labels[at] = rest % LABELS.size();
            }
            all.add(labels);
        }
        return all;
    }

    private static int[] answer(Chain chain, int size) {
        int[] labels = new int[size];
        for (int at = 0; at < size; at++) {
            labels[at] = chain.outcome(at);
        }
        return labels;
    }

    @Property(tries = 300)
    void theBestLabellingIsFound(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int size) {
        Chain chain = decided(seed, size);
        double best = all(size).stream().mapToDouble(this::score).max().orElseThrow();
        assertEquals(best, score(answer(chain, size)), 1e-9);
    }

    @Property(tries = 300)
    void confidenceIsTheShareOfLabellingsThatHaveTheMention(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int size) {
        Chain chain = decided(seed, size);
        int[] answer = answer(chain, size);
        for (int from = 0; from < size; from++) {
            if (LABELS.step(answer[from]).starts()) {
                int to = from + 1;
                while (to < size && LABELS.step(answer[to]).goesOn()) {
                    to++;
                }
                assertEquals(share(answer, from, to), chain.confidence(from, to), 1e-6);
            }
        }
    }

    private double share(int[] answer, int from, int to) {
        double with = 0;
        double total = 0;
        for (int[] labels : all(answer.length)) {
            double weight = Math.exp(score(labels));
            total += weight;
            with += has(labels, answer, from, to) ? weight : 0;
        }
        return with / total;
    }

    private static boolean has(int[] labels, int[] answer, int from, int to) {
        for (int at = from; at < to; at++) {
            if (labels[at] != answer[at]) {
                return false;
            }
        }
        return to == labels.length || !LABELS.step(labels[to]).goesOn();
    }
}

package io.nameplate.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class LatticeTest {

    private static final int OUTCOMES = 3;
    private static final int LENGTH = 4;

    private final Random random = new Random(4);
    private final double[] transition =
            random.doubles(OUTCOMES * OUTCOMES, -2, 2).toArray();
    private final double[] scores = random.doubles(OUTCOMES * LENGTH, -2, 2).toArray();
    private final Lattice lattice = new Lattice(OUTCOMES, transition, scores);

    /** What all labellings have of a part, each weighed by its probability, one by one. */
    private double expected(ToDoubleFunction<int[]> part) {
        double weighed = 0;
        for (int code = 0; code < Math.pow(OUTCOMES, LENGTH); code++) {
            int[] labels = new int[LENGTH];
            for (int t = 0, rest = code; t < LENGTH; t++, rest /= OUTCOMES) {
                labels[t] = rest % OUTCOMES;
            }
            weighed += Math.exp(lattice.score(labels) - lattice.total()) * part.applyAsDouble(labels);
        }
        return weighed;
    }

    @Test
    void theProbabilitiesOfAllLabellingsAreOneInSum() {
        assertEquals(1, expected(labels -> 1), 1e-9);
    }

    @Test
    void probabilitiesAreThoseOfAllLabellings() {
        for (int t = 0; t < LENGTH; t++) {
            for (int y = 0; y < OUTCOMES; y++) {
                int token = t;
                int outcome = y;
                assertEquals(expected(labels -> labels[token] == outcome ? 1 : 0), lattice.probability(t, y), 1e-9);
            }
        }
    }

    @Test
    void expectedTransitionsAreThoseOfAllLabellings() {
        double[] transitions = lattice.expectedTransitions();
        for (int from = 0; from < OUTCOMES; from++) {
            for (int to = 0; to < OUTCOMES; to++) {
                int p = from;
                int y = to;
                assertEquals(expected(labels -> count(labels, p, y)), transitions[p * OUTCOMES + y], 1e-9);
            }
        }
    }

    private static double count(int[] labels, int from, int to) {
        int before = 0;
        int count = 0;
        for (int label : labels) {
            count += before == from && label == to ? 1 : 0;
            before = label;
        }
        return count;
    }
}

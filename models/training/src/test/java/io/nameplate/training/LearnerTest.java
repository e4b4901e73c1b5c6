package io.nameplate.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LearnerTest {

    private static final List<String> OUTCOMES = List.of("other", "person-start", "person-cont");
    private static final int SIGNAL = 0;
    private static final int NOISE = 2;
    private static final Coordinates.Rate RATE = new Coordinates.Rate(0.1, 1, 0.1, 0.1);

    /** Feature 0 or 1 tells in nine of ten tokens whether a mention begins, 2 or 3 says nothing. */
    private static List<Sequences.Sentence> sentences() {
        Random random = new Random(1);
        List<Sequences.Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            int label = random.nextInt(2);
            int signal = random.nextInt(10) == 0 ? 1 - label : label;
            sentences.add(new Sequences.Sentence(new int[][] {{SIGNAL + signal, NOISE + random.nextInt(2)}}, new int[] {
                label
            }));
        }
        return sentences;
    }

    private static double loss(Learner learner, int passes) {
        double loss = 0;
        for (int i = 0; i < passes; i++) {
            loss = learner.pass(sentences(), new Random(i));
        }
        return loss;
    }

    @Test
    void lossFallsToWhatTheSignalLeavesOpen() {
        double floor = -0.9 * Math.log(0.9) - 0.1 * Math.log(0.1);
        assertEquals(floor, loss(new Maxent(4, 3, RATE), 10), 0.03);
        assertEquals(floor, loss(new Crf(4, OUTCOMES, RATE), 10), 0.03);
    }

    @Test
    void weightsThatEarnNothingAreExactlyZero() {
        for (Learner learner : List.of(
                new Maxent(4, 2, new Coordinates.Rate(0.1, 1, 30, 0.1)),
                new Crf(4, OUTCOMES.subList(0, 2), new Coordinates.Rate(0.1, 1, 30, 0.1)))) {
            loss(learner, 1);
            assertArrayEquals(new double[2], learner.weights(NOISE));
            assertTrue(learner.weights(SIGNAL + 1)[1] > 0.1);
        }
    }

    @Test
    void theSameSeedGivesTheSameWeights() {
        Crf one = new Crf(4, OUTCOMES, RATE);
        Crf other = new Crf(4, OUTCOMES, RATE);
        assertEquals(loss(one, 2), loss(other, 2));
        assertArrayEquals(one.weights(SIGNAL), other.weights(SIGNAL));
        assertArrayEquals(one.transitions(0), other.transitions(0));
    }

    @Test
    void aFieldLearnsThatAMentionGoesOn() {
        Crf crf = new Crf(1, OUTCOMES, RATE);
        List<Sequences.Sentence> pairs = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            pairs.add(new Sequences.Sentence(new int[][] {{0}, {0}, {0}}, new int[] {1, 2, 0}));
        }
        crf.pass(pairs, new Random(1));
        assertTrue(crf.transitions(1)[2] > crf.transitions(1)[0]);
        assertEquals(0, crf.transitions(0)[2]);
    }
}

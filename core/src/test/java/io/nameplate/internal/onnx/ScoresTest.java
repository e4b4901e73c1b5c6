package io.nameplate.internal.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final float[] LOGITS = {0, (float) Math.log(3), (float) Math.log(7), 0};

    @Test
    void logitsBecomeLogarithmsOfProbabilities() {
        Scores scores = new Scores(2);
        scores.add(0, LOGITS, 0);
        assertArrayEquals(new double[] {Math.log(0.25), Math.log(0.75)}, scores.of(0, 1), 1e-6);
    }

    @Test
    void aWordThatIsReadTwiceGetsTheMean() {
        Scores scores = new Scores(2);
        scores.add(0, LOGITS, 0);
        scores.add(0, LOGITS, 2);
        double[] mean = scores.of(0, 1);
        assertEquals((Math.log(0.25) + Math.log(0.875)) / 2, mean[0], 1e-6);
        assertEquals((Math.log(0.75) + Math.log(0.125)) / 2, mean[1], 1e-6);
    }

    @Test
    void forgettingLeavesTheRestWhereItWas() {
        Scores scores = new Scores(2);
        for (int word = 0; word < 1000; word++) {
            scores.add(word, LOGITS, 2 * (word % 2));
            if (word % 7 == 6) {
                scores.forget(word);
            }
        }
        assertArrayEquals(new double[] {Math.log(0.875), Math.log(0.125)}, scores.of(999, 1000), 1e-6);
    }

    @Test
    void whatIsNoNumberIsRefused() {
        Scores scores = new Scores(2);
        assertThrows(IllegalStateException.class, () -> scores.add(0, new float[] {Float.NaN, 1}, 0));
    }
}

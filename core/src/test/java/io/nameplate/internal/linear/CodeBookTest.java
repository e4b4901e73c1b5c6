package io.nameplate.internal.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class CodeBookTest {

    @Test
    void weightsAreRoundedToNearValues() {
        double[] weights = new Random(1).doubles(20_000, -4, 4).toArray();
        CodeBook book = CodeBook.of(DoubleStream.of(weights));
        assertTrue(book.size() <= 255);
        for (double weight : weights) {
            float rounded = book.nearest(weight);
            assertEquals(weight, rounded, 0.05);
            assertTrue(book.values().contains(rounded));
        }
    }

    @Test
    void fewWeightsStayWhatTheyAre() {
        CodeBook book = CodeBook.of(DoubleStream.of(0.5, -2, 0.5, 0, 1e-60));
        assertEquals(2, book.size());
        assertEquals(-2, book.nearest(-2));
        assertEquals(0, book.nearest(0));
    }

    @Test
    void withoutABookAWeightIsRoundedTo32Bits() {
        assertEquals(0.1f, CodeBook.none().nearest(0.1));
        assertEquals(0, CodeBook.of(DoubleStream.empty()).nearest(0));
    }
}

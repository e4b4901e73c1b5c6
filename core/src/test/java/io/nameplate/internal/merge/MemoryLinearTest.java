package io.nameplate.internal.merge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Counts the tokens and names that are looked at, since a clock would tell of the machine. */
class MemoryLinearTest {

    private static final int MANY = 300;

    private static int steps(int times, String format) {
        Labelled labelled = Labelled.read(IntStream.range(0, times)
                .mapToObj(i -> format.replace("#", "X" + Integer.toString(i, 36)))
                .collect(Collectors.joining(" and ")));
        Search search = labelled.search();
        int found = search.through(labelled.sentences()).size();
        assertTrue(found <= labelled.text().length());
        return search.steps();
    }

    private static void assertLinear(String format) {
        int once = steps(MANY, format);
        int tenfold = steps(10 * MANY, format);
        assertTrue(tenfold <= 11 * once, once + " steps, " + tenfold + " for ten times as much");
        assertTrue(once <= 100 * MANY, once + " steps for " + MANY + " mentions");
    }

    @Test
    void manyNamesOfOneFirstWord() {
        assertLinear("{O95 Union #} met Union");
    }

    @Test
    void manyPeopleOfOneSurname() {
        assertLinear("{P95 # Quill} met Quill");
    }

    @Test
    void oneWordAgainAndAgain() {
        assertLinear("{O95 Union Union Union Union} Union Union Union");
    }
}

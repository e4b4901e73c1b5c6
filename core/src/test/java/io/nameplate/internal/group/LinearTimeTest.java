package io.nameplate.internal.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Counts the names that are looked at, since a clock would tell of the machine. */
class LinearTimeTest {

    private static final int MANY = 500;

    private static int steps(int mentions, IntFunction<String> mention) {
        Marked text = Marked.read(IntStream.range(0, mentions).mapToObj(mention).collect(Collectors.joining(" and ")));
        NamesOfType names =
                new Names(text.text(), text.spans()).types().iterator().next();
        Linker linker = new Linker(names.rules(), Map.of());
        linker.link(names.distinct());
        return linker.steps();
    }

    private static void assertLinear(IntFunction<String> mention) {
        int once = steps(MANY, mention);
        int tenfold = steps(10 * MANY, mention);
        assertTrue(
                tenfold <= 11 * once, once + " steps for " + MANY + " mentions, " + tenfold + " for ten times as many");
        assertTrue(once <= 60 * MANY, once + " steps for " + MANY + " mentions");
    }

    @Test
    void twoNames() {
        int once = steps(MANY, i -> "{P John Smith} {P Smith}");
        assertTrue(once > 0);
        assertEquals(once, steps(10 * MANY, i -> "{P John Smith} {P Smith}"));
    }

    @Test
    void manyPeopleOfOneSurname() {
        assertLinear(i -> "{P " + word(i) + " Smith} {P Smith}");
    }

    @Test
    void manyPeopleOfOneNameWithManyMiddleNames() {
        assertLinear(i -> "{P John " + word(i) + " Smith}");
    }

    @Test
    void manyBodiesOfOneKind() {
        assertLinear(i -> "{O Supreme " + word(i) + " Court} {O Court} {O S" + word(i).charAt(0) + "C}");
    }

    @Test
    void manyPlaces() {
        assertLinear(i -> "{L " + word(i) + " City} {L " + word(i) + "}");
    }

    private static String word(int i) {
        return "X" + Integer.toString(i, 36).replaceAll("\\d", "q$0q").toLowerCase(java.util.Locale.ROOT);
    }
}

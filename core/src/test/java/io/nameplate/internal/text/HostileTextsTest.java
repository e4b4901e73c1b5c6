package io.nameplate.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.Token;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HostileTextsTest {

    private static final int MEGABYTE = 1 << 20;

    @TestFactory
    Stream<DynamicTest> smallTextIsReadAsItsGoldenFileSays() {
        return HostileTexts.small().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> isGolden(e.getKey(), e.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> giantTextIsReadInStepsThatGrowWithItsLength() {
        Map<String, String> fourTimes = HostileTexts.giant(4);
        return HostileTexts.giant(1).entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        Golden.escaped(e.getKey()), () -> growsLinearly(e.getValue(), named(fourTimes, e.getKey()))));
    }

    @Test
    void tenMegabytesWithoutASpaceAreCutIntoTokens() {
        Invariants.check("x".repeat(10 * MEGABYTE));
    }

    @Test
    void megabyteOfDigitsIsCutIntoTokens() {
        Invariants.check("7".repeat(MEGABYTE));
    }

    @Test
    void millionSentencesAreFound() {
        String text = "A b. ".repeat(1_000_000);
        Invariants.check(text);
        assertTrue(TextReader.read("He left. ".repeat(1_000_000)).size() == 1_000_000);
    }

    @Test
    void decomposedTextHasTheTokensOfComposedText() {
        assertEquals(
                normalized(named(HostileTexts.small(), "composed")),
                normalized(named(HostileTexts.small(), "decomposed")));
    }

    private static String named(Map<String, String> texts, String name) {
        return Objects.requireNonNull(texts.get(name), name);
    }

    private static void isGolden(String name, String text) throws IOException {
        Invariants.check(text);
        Golden.check(name, text);
    }

    private static void growsLinearly(String text, String fourTimes) {
        Invariants.check(text);
        Invariants.check(fourTimes);
        double growth = (double) steps(fourTimes) / steps(text);
        assertTrue(growth < 4.1, () -> "four times the text took " + growth + " times the steps");
    }

    private static long steps(String text) {
        Source source = new Source(text);
        TextReader.read(source);
        return source.reads();
    }

    private static String normalized(String text) {
        return TextReader.read(text).stream()
                .flatMap(List::stream)
                .map(Token::normalized)
                .collect(Collectors.joining(" "));
    }
}

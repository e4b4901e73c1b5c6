package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntityRuleTest {

    private static final EntityType LAW = EntityType.of("LAW");

    private static EntityRule rule(String regex) {
        return EntityRule.matching(LAW, regex);
    }

    private static void assertFound(EntityRule rule, String text, String... expected) {
        assertEquals(Stream.of(expected).map(s -> "LAW " + s).toList(), Found.by(rule, text));
    }

    private static String refused(String regex) {
        return assertThrows(IllegalArgumentException.class, () -> rule(regex)).getMessage();
    }

    @Test
    void findsWhatThePatternMatchesInEachSentence() {
        assertFound(
                rule("\\b[A-Z]\\w+ (Inc|Ltd|GmbH)\\b"),
                "Acme Ltd bought Foo GmbH.\n\nBar Inc did not. Baz\nLtd",
                "Acme Ltd",
                "Foo GmbH",
                "Bar Inc");
        assertFound(rule("^\\w+"), "One a. Two b.\nThree c", "One", "Two", "Three");
    }

    @Test
    void aGroupCanBeTheMention() {
        assertFound(
                rule("Resolution (\\d+)( of \\d+)?").group(1),
                "Resolution 242 and Resolution 338 of 1973",
                "242",
                "338");
        assertFound(
                rule("Resolution (\\d+)( of \\d+)?").group(2), "Resolution 242 and Resolution 338 of 1973", "of 1973");
        String message = assertThrows(
                        IllegalArgumentException.class, () -> rule("(a)(b)").group(3))
                .getMessage();
        assertTrue(message.contains("(a)(b)") && message.contains("0 to 2, not 3"), message);
        assertThrows(IllegalArgumentException.class, () -> rule("a").group(-1));
    }

    @Test
    void outerWhiteSpaceAndEmptyMatchesAreLeftOut() {
        assertFound(rule("\\s*\\d*[\\s\u00A0]*"), "a 12\u00A0 b  7 c", "12", "7");
        assertFound(rule("x*"), "axxb", "xx");
    }

    @Test
    void aMatchNeedNotKeepToTokens() {
        assertFound(rule("#(\\w+)").group(1), "in #Kyiv today", "Kyiv");
        assertFound(rule("Inc"), "Acme Incorporated", "Inc");
    }

    @Test
    void confidenceIsOneUnlessGiven() {
        assertEquals(1, Found.spans(rule("a").finder(), "a").get(0).confidence());
        assertEquals(
                0.4, Found.spans(rule("a").confidence(0.4).finder(), "a").get(0).confidence());
        assertThrows(IllegalArgumentException.class, () -> rule("a").confidence(Double.NaN));
    }

    @Test
    void aWrongPatternIsToldWithTheReason() {
        assertEquals("the pattern '(a' can't be used: missing closing ): (a", refused("(a"));
        assertTrue(refused("a(?=b)").contains("(?="), refused("a(?=b)"));
        assertTrue(refused("(a)\\1").contains("\\1"), refused("(a)\\1"));
    }

    @Test
    void aPatternThatWouldTakeUpTheMachineIsToldWithTheReason() {
        assertTrue(refused("((a{1000}){1000}){1000}").endsWith("its repetitions multiply to more than 100000 steps"));
        assertTrue(refused("(".repeat(20_000)).contains("20000 units, more than 10000"));
        assertTrue(refused("(".repeat(300) + "a" + ")".repeat(300)).endsWith("its brackets are more than 200 deep"));
        assertTrue(refused("\\w{900}\\w{900}\\w{900}\\w{900}\\w{900}\\w{900}").endsWith("steps, more than 5000"));
        assertTrue(refused("(a{1000}){100}").length() < 200);
    }

    @Test
    void commonPatternsAreNotTooLarge() {
        for (String regex : List.of(
                "[\\p{Lu}{1000}][]{999}a]\\Q((({999}{999}{999}\\E{2}\\x{1F600}{3}",
                "\\b\\p{Lu}[\\pL-]{1,40}( \\p{Lu}[\\pL-]{1,40}){0,6} (Inc|Ltd|Corp|GmbH)\\b",
                "(?i)(?:first|second|third) amendment",
                "[[:alpha:]{999}]{2}\\){3}{")) {
            assertFalse(rule(regex).toString().isEmpty());
        }
    }

    @Test
    void nullIsRefusedAtOnce() {
        assertThrows(NullPointerException.class, () -> EntityRule.matching(null, "a"));
        assertThrows(NullPointerException.class, () -> EntityRule.matching(LAW, null));
    }
}

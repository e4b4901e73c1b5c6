package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EntityRuleProperties {

    private static final EntityType LAW = EntityType.of("LAW");

    /** {@link Found} checks the spans: outer white space and half pairs would be refused. */
    @Property(tries = 2000)
    void spansAreSoundWhateverPatternAndText(@ForAll("patterns") String regex, @ForAll("texts") String text) {
        List<String> found = Found.by(EntityRule.matching(LAW, regex), text);
        assertTrue(found.size() <= text.length());
    }

    @Property(tries = 2000)
    void anyStringIsAPatternOrRefused(@ForAll("anything") String regex) {
        try {
            Found.by(EntityRule.matching(LAW, regex), "a (b) \uD83D\uDE00 c");
        } catch (IllegalArgumentException e) {
            assertTrue(String.valueOf(e.getMessage()).contains(regex));
        }
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(
                        ".",
                        "x*",
                        "\\s",
                        "\\S",
                        "(a|b)?",
                        "[^a]",
                        "[^a]?",
                        "\\b",
                        "\\PL",
                        "\\C?",
                        "a.*?",
                        ".{2}",
                        "\\x{1F600}",
                        "$",
                        "[\\x{D800}-\\x{DFFF}]?")
                .filter(part -> !part.equals("\\C?"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "b",
                        "x",
                        " ",
                        "\u00A0",
                        "\u3000",
                        "\uD83D\uDE00",
                        "\uD83D",
                        "\uDE00",
                        "\n",
                        ".",
                        "\u0301",
                        "Kyiv")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.of(
                        "a",
                        "(",
                        ")",
                        "(?:",
                        "(?i)",
                        "(?P<n>",
                        "[",
                        "]",
                        "^",
                        "-",
                        "{",
                        "}",
                        "{2}",
                        "{1,3}",
                        "{9,",
                        "*",
                        "+",
                        "?",
                        "|",
                        "\\",
                        "\\Q",
                        "\\E",
                        "\\pL",
                        "\\p{Greek}",
                        "\\x{41}",
                        "\\d",
                        "$",
                        "[:alpha:]",
                        "\uD83D",
                        "\u00E9")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}

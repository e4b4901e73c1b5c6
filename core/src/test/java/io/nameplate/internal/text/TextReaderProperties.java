package io.nameplate.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.nameplate.Token;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class TextReaderProperties {

    @Property(tries = 1_000)
    void tokensAndSentencesOfAnyTextKeepTheirInvariants(@ForAll("texts") String text) {
        Invariants.check(text);
    }

    @Property(tries = 1_000)
    void tokensAndSentencesOfAnyUnitsKeepTheirInvariants(@ForAll String text) {
        Invariants.check(text);
    }

    @Property(tries = 1_000)
    void blankLinesBeforeATextOnlyShiftIt(@ForAll("texts") String text) {
        assertEquals(shifted(TextReader.read(text), 2), TextReader.read("\n\n" + text));
    }

    @Property(tries = 1_000)
    void aLineBreakBetweenTextsKeepsThemApart(@ForAll("texts") String first, @ForAll("texts") String second) {
        int sentences = TextReader.read(first).size() + TextReader.read(second).size();
        assertEquals(sentences, TextReader.read(first + "\n" + second).size());
    }

    @Property(tries = 1_000)
    void aTextReadTwiceGivesTheSame(@ForAll("texts") String text) {
        assertEquals(TextReader.read(text), TextReader.read(text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> part = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(WORDS)),
                Tuple.of(5, Arbitraries.of(MARKS)),
                Tuple.of(2, Arbitraries.of(HOSTILE)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(3)),
                Tuple.of(1, Arbitraries.of(HOSTILE).map(s -> s.repeat(300))));
        return part.list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    private static List<List<Token>> shifted(List<List<Token>> sentences, int by) {
        return sentences.stream()
                .map(s -> s.stream()
                        .map(t -> new Token(t.text(), t.start() + by, t.end() + by))
                        .toList())
                .toList();
    }

    private static final String[] WORDS = {
        "Kyiv", "said", "a", "A", "I", "U.S", "St", "Sen", "No", "Inc", "al", "anti", "to", "the", "The", "Port", "s",
        "S", "v", "Rs", "1", "25", "www.bbc", "com", "http", "O", "é", "e\u0301", "北京", "กรุง", "ß", "İ", "_"
    };

    private static final String[] MARKS = {
        " ", " ", " ", "  ", "\n", "\r\n", "\u2028", ".", ".", ",", "!", "?", "...", "…", "-", "—", "'", "’", "\"", "“",
        "”", "(", ")", "[", "]", ":", "/", "://", "@", "#", "$", "%", "&", "\u2010", "»"
    };

    private static final String[] HOSTILE = {
        "\uD83D",
        "\uDE00",
        "👨\u200D👩\u200D👧",
        "👍🏿",
        "🇺🇦",
        "🇺",
        "\u0301",
        "\uFE0F",
        "\u20E3",
        "\u200D",
        "\u200B",
        "\u200F",
        "\u00AD",
        "\uFEFF",
        "\u0000",
        "\u0085",
        "\u000B",
        "\u00A0",
        "\u3000",
        "\uFFFF",
        "\uE000",
        "\uD835\uDC00",
        "a.",
        "A.",
        "a@b.c",
        "[CLS]",
        "##ing",
        "<p>",
        "&amp;",
        "\u02BC",
        "\u00B7",
        "x",
        "?",
        "'s"
    };
}

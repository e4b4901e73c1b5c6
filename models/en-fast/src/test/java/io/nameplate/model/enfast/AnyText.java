package io.nameplate.model.enfast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.EntityExtractor;
import io.nameplate.EntityMention;
import io.nameplate.Extraction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for every string, whichever engine reads it. */
abstract class AnyText {

    private final EntityExtractor one;
    private final EntityExtractor other;

    AnyText(EntityExtractor one, EntityExtractor other) {
        this.one = one;
        this.other = other;
    }

    @Property(tries = 1000)
    void mentionsAreSortedDisjointSubstringsWithinTheText(@ForAll("texts") String text) {
        int end = 0;
        for (EntityMention m : one.extract(text).mentions()) {
            assertTrue(end <= m.start() && m.start() < m.end() && m.end() <= text.length());
            assertEquals(text.substring(m.start(), m.end()), m.text());
            end = m.end();
        }
    }

    @Property(tries = 1000)
    void mentionsBeginAndEndWithinWords(@ForAll("texts") String text) {
        for (EntityMention m : one.extract(text).mentions()) {
            assertFalse(splitsPair(text, m.start()) || splitsPair(text, m.end()));
            assertFalse(isSpace(text.codePointAt(m.start())) || isSpace(text.codePointBefore(m.end())));
            assertTrue(m.text().codePoints().anyMatch(Character::isLetterOrDigit));
            assertTrue(m.confidence() >= 0 && m.confidence() <= 1);
            assertTrue(m.sentence().span().contains(m.span()));
        }
    }

    @Property(tries = 1000)
    void everyCallInstanceAndThreadAnswersAlike(@ForAll("texts") String text) {
        List<String> first = answer(one, text);
        assertEquals(first, answer(one, text));
        assertEquals(
                first, CompletableFuture.supplyAsync(() -> answer(other, text)).join());
    }

    @Property(tries = 1000)
    void blankLinesInFrontOnlyShiftOffsets(@ForAll("texts") String text) {
        List<EntityMention> alone = one.extract(text).mentions();
        List<EntityMention> shifted = one.extract("\n \n" + text).mentions();
        assertEquals(
                alone.stream().map(m -> m.start() + 3 + " " + m.text()).toList(),
                shifted.stream().map(m -> m.start() + " " + m.text()).toList());
    }

    @Property(tries = 1000)
    void tokensAndWhatLiesBetweenRebuildTheText(@ForAll("texts") String text) {
        StringBuilder rebuilt = new StringBuilder();
        Extraction news = one.extract(text);
        news.tokens()
                .forEach(t -> rebuilt.append(text, rebuilt.length(), t.start()).append(t.text()));
        assertEquals(text, rebuilt.append(text.substring(rebuilt.length())).toString());
    }

    private static List<String> answer(EntityExtractor extractor, String text) {
        List<String> answer = new ArrayList<>();
        extractor.extract(text).mentions().forEach(m -> answer.add(m + " " + m.confidence()));
        return answer;
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "Volodymyr",
                "Zelenskyy",
                "KYIV",
                "Abu Dhabi",
                "U.S.",
                "NATO's",
                "al-Assad",
                "Nairobi-based",
                "said",
                "the",
                "in",
                "Gen.",
                "J. K.",
                "(AP) \u2014",
                "https://x.org/a",
                "\u201C",
                "\uD83C\uDDFA\uD83C\uDDE6",
                "\uD83D\uDC68\u200D\uD83D\uDC69",
                "Zelen\u00ADskyy",
                "e\u0301",
                "\u200F",
                "\u4E2D\u56FD",
                "\uFEFF",
                ".");
        Arbitrary<String> gaps = Arbitraries.of(" ", " ", " ", "", "\n", "\u00A0", "\u2028", "\t", "-");
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(6);
        Arbitrary<String> surrogates =
                Arbitraries.chars().range('\uD800', '\uDFFF').map(String::valueOf);
        return Arbitraries.frequencyOf(
                        Tuple.of(8, words), Tuple.of(6, gaps), Tuple.of(2, anything), Tuple.of(1, surrogates))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}

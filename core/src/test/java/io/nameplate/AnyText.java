package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for every string, whichever engine reads it. */
public abstract class AnyText {

    private final EntityExtractor one;
    private final EntityExtractor other;

    protected AnyText(EntityExtractor one, EntityExtractor other) {
        this.one = one;
        this.other = other;
    }

    @Property(tries = 1000)
    void mentionsAreSoundSpansOfTheText(@ForAll("texts") String text) {
        Soundness.check(one.extract(text));
    }

    @Property(tries = 1000)
    void everyCallInstanceAndThreadAnswersAlike(@ForAll("texts") String text) {
        List<EntityMention> first = one.extract(text).mentions();
        assertEquals(first, one.extract(text).mentions());
        assertEquals(
                first,
                CompletableFuture.supplyAsync(() -> other.extract(text).mentions())
                        .join());
    }

    @Property(tries = 1000)
    void blankLinesInFrontOnlyShiftOffsets(@ForAll("texts") String text) {
        assertEquals(shifted(one.extract(text), 3), shifted(one.extract("\n \n" + text), 0));
    }

    private static List<String> shifted(Extraction news, int by) {
        return news.mentions().stream()
                .map(m -> m.type() + " " + m.text() + " " + (m.start() + by) + " " + m.confidence())
                .toList();
    }

    @Property(tries = 1000)
    void tokensAndWhatLiesBetweenRebuildTheText(@ForAll("texts") String text) {
        StringBuilder rebuilt = new StringBuilder();
        Extraction news = one.extract(text);
        news.tokens()
                .forEach(t -> rebuilt.append(text, rebuilt.length(), t.start()).append(t.text()));
        assertEquals(text, rebuilt.append(text.substring(rebuilt.length())).toString());
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

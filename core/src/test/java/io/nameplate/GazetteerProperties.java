package io.nameplate;

import static io.nameplate.EntityType.LOCATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.spi.ScoredSpan;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GazetteerProperties {

    private static final EntityType SHIP = EntityType.of("SHIP");

    @Property(tries = 1000)
    void aNameIsFoundInANeutralSentence(@ForAll("names") String name, @ForAll LetterCase letterCase) {
        Gazetteer names = Gazetteer.builder(letterCase).add(SHIP, name).build();
        for (String sentence : List.of("they saw %s yesterday", "%s", "(%s)", "a \u201C%s\u201D , and", "x %s, y")) {
            List<String> found = Found.by(names, sentence.replace("%s", name));
            assertTrue(found.contains("SHIP " + name), () -> sentence + " " + found);
        }
    }

    @Property(tries = 1000)
    void whatIsFoundIsDisjointAndOnTokenBorders(
            @ForAll("parts") List<String> list, @ForAll("texts") String text, @ForAll LetterCase letterCase) {
        GazetteerBuilder builder = Gazetteer.builder(letterCase);
        list.forEach(name -> builder.add(SHIP, name));
        List<ScoredSpan> found = Found.spans(builder.build().finder(), text);
        for (ScoredSpan one : found) {
            assertEquals(
                    1,
                    found.stream()
                            .filter(other -> other.span().overlaps(one.span()))
                            .count());
        }
    }

    @Property(tries = 500)
    void theOrderOfAddingPlaysNoPart(
            @ForAll("parts") List<String> list, @ForAll("texts") String text, @ForAll long seed) {
        List<String> lines = new ArrayList<>();
        list.forEach(name -> lines.addAll(List.of("SHIP\t" + name, "LOC\t" + name, "PER\tthe " + name)));
        Gazetteer one = Gazetteer.load(new StringReader(String.join("\n", lines)), "one");
        Collections.shuffle(lines, new Random(seed));
        Gazetteer other = Gazetteer.load(new StringReader(String.join("\n", lines)), "other");
        assertEquals(Found.by(one, text), Found.by(other, text));
        assertTrue(Found.by(one, text).stream().noneMatch(found -> found.startsWith("SHIP")));
        assertTrue(Found.spans(one.finder(), text).stream()
                .noneMatch(found -> found.type().equals(SHIP)));
        assertTrue(Found.spans(one.finder(), text).stream()
                .allMatch(found -> found.type().compareTo(LOCATION) >= 0));
    }

    /** Words of letters and digits of any script, held together as names are. */
    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> word = Arbitraries.strings()
                .withChars("abcXYZ\u00E9\u00D8\u0130\u0131\u00DF\u0416\u4E2D\u0E01\u0661059")
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> joint = Arbitraries.of(" ", " ", " ", " ", "-", "'", "\u2019", " & ", "&", ", ", "/", "'s ");
        return Arbitraries.integers()
                .between(0, 4)
                .flatMap(more -> word.list()
                        .ofSize(more + 1)
                        .flatMap(words -> joint.list().ofSize(more).map(joints -> joined(words, joints))));
    }

    private static String joined(List<String> words, List<String> joints) {
        StringBuilder name = new StringBuilder(words.get(0));
        for (int i = 0; i < joints.size(); i++) {
            name.append(joints.get(i)).append(words.get(i + 1));
        }
        return name.toString();
    }

    @Provide
    Arbitrary<List<String>> parts() {
        return Arbitraries.of(
                        "Kyiv",
                        "Kyiv Post",
                        "Post",
                        "New Kyiv",
                        "U.S.",
                        "a",
                        "A. B",
                        "!",
                        "\uD83D\uDE00",
                        "\uD83D",
                        "e\u0301")
                .list()
                .uniqueElements()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "Kyiv",
                "KYIV",
                "Post",
                "new",
                "New",
                "U.S.",
                "U.S",
                "a",
                "A.",
                "B",
                "!",
                "!!",
                "\uD83D\uDE00",
                "\u00E9",
                "'s",
                "-",
                ". ",
                "\n",
                "\uD83D",
                "\uDE00",
                "\u00AD",
                "\u200F",
                "the");
        Arbitrary<String> gaps = Arbitraries.of(" ", " ", " ", "", "\u00A0", "-");
        return Arbitraries.oneOf(
                        words,
                        words,
                        words,
                        gaps,
                        gaps,
                        Arbitraries.strings().all().ofMaxLength(4))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}

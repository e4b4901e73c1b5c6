package io.nameplate;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.nameplate.internal.text.HostileTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The texts that break readers, with lists and rules made of the same stuff; {@link Found} checks each span. */
class FindersHostileTextsTest {

    private static final EntityType OWN = EntityType.of("OWN");
    private static final List<String> NAMES = List.of(
            "Kyiv",
            "the U.S.",
            "x",
            "a",
            "a.",
            "A. A.",
            "?",
            "\"",
            "\uD83D",
            "\uDE00",
            "北京大学",
            "[CLS]",
            "1,",
            "e\u0301");
    private static final List<EntityRule> RULES = List.of(
            EntityRule.matching(OWN, "a.*zzz|.?"), EntityRule.matching(OWN, "(\\p{Lu}\\pL*)(\\s+\\p{Lu}\\pL*)*"));

    private static Gazetteer list(LetterCase letterCase) {
        GazetteerBuilder builder = Gazetteer.builder(letterCase);
        NAMES.forEach(name -> builder.add(OWN, name).add(OWN, (name + " ").repeat(15)));
        return builder.build();
    }

    @TestFactory
    Stream<DynamicTest> spansInHostileTextsAreSound() {
        List<Gazetteer> lists = Stream.of(LetterCase.values())
                .map(FindersHostileTextsTest::list)
                .toList();
        Map<String, String> texts = new LinkedHashMap<>(HostileTexts.small());
        HostileTexts.giant(1).forEach((name, text) -> texts.put("giant " + name, text.substring(0, 10_000)));
        texts.put("one token of 2 MB", "x".repeat(2_000_000));
        texts.put("20,000 sentences", "A b.\n".repeat(20_000));
        return texts.entrySet().stream().map(e -> dynamicTest(e.getKey(), () -> check(e.getValue(), lists)));
    }

    private static void check(String text, List<Gazetteer> lists) {
        lists.forEach(list -> Found.by(list, text));
        if (text.length() < 1_000_000) {
            RULES.forEach(rule -> Found.by(rule, text));
        }
    }
}

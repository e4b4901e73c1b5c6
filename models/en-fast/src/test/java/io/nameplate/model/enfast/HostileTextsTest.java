package io.nameplate.model.enfast;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.nameplate.EntityExtractor;
import io.nameplate.Soundness;
import io.nameplate.internal.text.HostileTexts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The texts that break readers, with the shipped model: mentions change with every training, these properties don't. */
class HostileTextsTest {

    private static final EntityExtractor EXTRACTOR = EntityExtractor.english();

    @TestFactory
    Stream<DynamicTest> mentionsOfHostileTextsAreSound() {
        Map<String, String> texts = new LinkedHashMap<>(HostileTexts.small());
        HostileTexts.giant(1).forEach((name, text) -> texts.put("giant " + name, text));
        texts.put("one token of 10 MB", "x".repeat(10_000_000));
        texts.put("a million sentences", "A b.\n".repeat(1_000_000));
        return texts.entrySet().stream()
                .map(e -> dynamicTest(e.getKey(), () -> Soundness.check(EXTRACTOR.extract(e.getValue()))));
    }
}

package io.nameplate.model.enaccurate;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.nameplate.EntityExtractor;
import io.nameplate.Soundness;
import io.nameplate.internal.text.HostileTexts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The texts that break readers, with the shipped model, the giant ones shortened to what it reads in a second. */
class HostileTextsTest {

    private static final int MOST = 5_000;
    private static final EntityExtractor EXTRACTOR = EntityExtractor.english();

    @TestFactory
    Stream<DynamicTest> mentionsOfHostileTextsAreSound() {
        Map<String, String> texts = new LinkedHashMap<>(HostileTexts.small());
        HostileTexts.giant(1).forEach((name, text) -> texts.put("giant " + name, text.substring(0, MOST)));
        texts.put("one token of a megabyte", "x".repeat(1_000_000));
        texts.put("many sentences", "A b.\n".repeat(2_000));
        texts.put("one long sentence", "said , ".repeat(2_000));
        return texts.entrySet().stream()
                .map(e -> dynamicTest(e.getKey(), () -> Soundness.check(EXTRACTOR.extract(e.getValue()))));
    }
}

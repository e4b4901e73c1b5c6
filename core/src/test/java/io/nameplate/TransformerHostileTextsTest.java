package io.nameplate;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.nameplate.internal.text.HostileTexts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The texts that break readers, the giant ones shortened to what a transformer reads in a second. */
class TransformerHostileTextsTest {

    private static final int MOST = 10_000;
    private static final EntityExtractor UNCASED = Transformers.extractor(Transformers.UNCASED);
    private static final EntityExtractor PLAIN = Transformers.extractor(Transformers.PLAIN);

    @TestFactory
    Stream<DynamicTest> mentionsOfHostileTextsAreSound() {
        Map<String, String> texts = new LinkedHashMap<>(HostileTexts.small());
        HostileTexts.giant(1).forEach((name, text) -> texts.put("giant " + name, text.substring(0, MOST)));
        texts.put("one token of a megabyte", "x".repeat(1_000_000));
        texts.put("many sentences", "A b.\n".repeat(50_000));
        texts.put("one long sentence", "said , ".repeat(50_000));
        return texts.entrySet().stream()
                .map(e -> dynamicTest(e.getKey(), () -> {
                    Soundness.check(UNCASED.extract(e.getValue()));
                    Soundness.check(PLAIN.extract(e.getValue()));
                }));
    }
}

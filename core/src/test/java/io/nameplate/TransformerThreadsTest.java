package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TransformerThreadsTest {

    private static final List<String> PIECES = List.of(
            "Volodymyr Zelenskyy", "Steve Witkoff", "Kyiv", "Abu Dhabi", "NATO", "Russian", "said", "in", "the", ".");

    @Test
    void sixteenThreadsReadThousandDocumentsAsOneDoes() throws Exception {
        Random random = new Random(3);
        List<String> documents = IntStream.range(0, 1_000)
                .mapToObj(i -> document(random, random.nextInt(60)))
                .toList();
        try (EntityExtractor extractor = Transformers.extractor(Transformers.UNCASED)) {
            List<List<EntityMention>> answers = SixteenThreads.agree(extractor, documents);
            assertTrue(answers.stream().filter(List::isEmpty).count() < 100);
        }
    }

    private static String document(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(i % 5 == 4 ? "\n" : " ");
        }
        return text.toString();
    }
}

package io.nameplate.model.enfast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.EntityExtractor;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** OpenNLP's own finder, shared by four threads, gives a quarter of its answers wrong; this one none. */
class ThreadsTest {

    private static final List<String> SENTENCES = List.of(
            "Volodymyr Zelenskyy met NATO envoys in Kyiv.",
            "Talks in Abu Dhabi ended on Saturday, a U.S. official said.",
            "The Kremlin denied it.",
            "Reuters reported from Port Sudan that al-Burhan had left.",
            "Amina Yusuf-Bello of Chatham House was less gloomy.",
            "Police in Lagos arrested 12 people.");

    @Test
    void sixteenThreadsReadTenThousandDocumentsAsOneDoes() throws Exception {
        Random random = new Random(5);
        List<String> documents =
                IntStream.range(0, 10_000).mapToObj(i -> document(random)).toList();
        try (EntityExtractor extractor = EntityExtractor.english()) {
            List<String> alone = documents.stream().map(d -> read(extractor, d)).toList();
            assertTrue(alone.stream().filter(a -> a.length() > 20).count() > 5_000);
            assertEquals(alone, together(extractor, documents));
        }
    }

    private static List<String> together(EntityExtractor extractor, List<String> documents) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<String>> calls = new ArrayList<>();
            documents.forEach(d -> calls.add(() -> read(extractor, d)));
            List<String> results = new ArrayList<>();
            for (Future<String> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private static String document(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            text.append(SENTENCES.get(random.nextInt(SENTENCES.size()))).append(' ');
        }
        return text.toString();
    }

    private static String read(EntityExtractor extractor, String document) {
        StringBuilder out = new StringBuilder();
        extractor
                .extract(document)
                .mentions()
                .forEach(m -> out.append(m).append(' ').append(m.confidence()));
        return out.toString();
    }
}

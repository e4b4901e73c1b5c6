package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Holds the answers that one extractor gives to 16 threads against those that it gives to one. */
public final class SixteenThreads {

    private SixteenThreads() {}

    /** Fails if any document is read otherwise, to the last bit of a confidence; returns the answers. */
    public static List<List<EntityMention>> agree(EntityExtractor extractor, List<String> documents) throws Exception {
        List<List<EntityMention>> alone = new ArrayList<>();
        List<Callable<List<EntityMention>>> calls = new ArrayList<>();
        for (String document : documents) {
            alone.add(extractor.extract(document).mentions());
            calls.add(() -> extractor.extract(document).mentions());
        }
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<List<EntityMention>> together = new ArrayList<>();
            for (Future<List<EntityMention>> answer : threads.invokeAll(calls)) {
                together.add(answer.get());
            }
            assertEquals(alone, together);
            return alone;
        } finally {
            threads.shutdown();
        }
    }
}

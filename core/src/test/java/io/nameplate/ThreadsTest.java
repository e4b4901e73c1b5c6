package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreadsTest {

    private static final List<String> PIECES = List.of(
            "Volodymyr Zelenskyy", "Steve Witkoff", "Kyiv", "Abu Dhabi", "NATO", "Russian", "said", "in", "the", ".");

    @TempDir
    Path folder;

    @Test
    void sixteenThreadsReadTenThousandDocumentsAsOneDoes() throws Exception {
        readTogether(NerModel.load(Files.write(folder.resolve("tiny.bin"), TinyModel.bytes())));
    }

    @Test
    void sixteenThreadsReadWithACompiledModelAsOneDoes() throws Exception {
        Path compiled = folder.resolve("tiny.npm");
        ModelCompiler.exact().compile(Files.write(folder.resolve("tiny.bin"), TinyModel.bytes()), compiled);
        readTogether(NerModel.load(compiled));
    }

    private static void readTogether(NerModel tiny) throws Exception {
        Random random = new Random(3);
        List<String> documents =
                IntStream.range(0, 10_000).mapToObj(i -> document(random)).toList();
        try (EntityExtractor extractor = EntityExtractor.builder().model(tiny).build()) {
            List<String> alone = documents.stream().map(d -> read(extractor, d)).toList();
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
        for (int i = 0; i < 12; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(i % 5 == 4 ? "\n" : " ");
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

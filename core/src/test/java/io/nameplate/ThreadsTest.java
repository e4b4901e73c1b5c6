package io.nameplate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
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
            SixteenThreads.agree(extractor, documents);
        }
    }

    private static String document(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(i % 5 == 4 ? "\n" : " ");
        }
        return text.toString();
    }
}

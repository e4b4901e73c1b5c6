package io.nameplate.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** The test sets that benchmarks read, of one line each. */
final class TinyCorpora {

    private TinyCorpora() {}

    /** 38 units, ten tokens. */
    static void store(Path folder) throws IOException {
        store(folder, "wikigold", "{\"id\": \"a\", \"text\": \"Kyiv said no. Lviv agreed.\", \"entities\": []}\n");
        store(folder, "current-events", "{\"id\": \"b\", \"text\": \"Talks ended.\", \"entities\": []}\n");
    }

    private static void store(Path folder, String set, String line) throws IOException {
        Path file = folder.resolve("test").resolve(set).resolve("test.jsonl.gz");
        Files.createDirectories(file.getParent());
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
    }
}

package io.nameplate;

import com.google.common.hash.Hashing;
import io.nameplate.spi.NerModelProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Providers of a tiny transformer. */
final class TransformerServices {

    private TransformerServices() {}

    /** What describes the files of a folder. */
    static String description(String name, Path folder) {
        try (var files = Files.list(folder)) {
            return "format=1\nname=" + name
                    + "\nversion=3\nlanguage=en\ncore=0.1.0\ntypes=PERSON,LOCATION,ORGANIZATION\n"
                    + files.sorted()
                            .map(file -> "file." + file.getFileName() + "=" + sha256(file) + "\n")
                            .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) {
        try {
            return Hashing.sha256().hashBytes(Files.readAllBytes(file)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static class Good implements NerModelProvider {

        @Override
        public ModelInfo info() {
            try {
                return ModelInfo.read(new ByteArrayInputStream(
                        description("tiny-transformer", Transformers.UNCASED).getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public int rank() {
            return 1;
        }

        @Override
        public InputStream open(String file) throws IOException {
            return Files.newInputStream(Transformers.UNCASED.resolve(file));
        }
    }

    /** Its vocabulary is not what it says. */
    public static final class Damaged extends Good {

        @Override
        public InputStream open(String file) throws IOException {
            return file.equals("vocab.txt") ? Files.newInputStream(Transformers.CASED.resolve(file)) : super.open(file);
        }
    }
}

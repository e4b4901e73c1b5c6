package io.nameplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The small transformers that {@code src/test/python/tiny_transformers.py} made. */
final class Transformers {

    /** With token types for the casing, a window of 24 pieces, and MISC not shown. */
    static final Path UNCASED = folder("uncased");

    /** BIO, no token types, no setting of ours. */
    static final Path CASED = folder("cased");

    static final Path BIOES = folder("bioes");

    /** Labels without prefixes; the pieces in tokenizer.json. */
    static final Path PLAIN = folder("plain");

    private Transformers() {}

    static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(Transformers.class.getResource("onnx/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static EntityExtractor extractor(Path folder) {
        return EntityExtractor.builder().model(NerModel.load(folder)).build();
    }

    /** A copy to break. */
    static Path copy(Path folder, Path to) {
        try {
            Files.createDirectories(to);
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.copy(file, to.resolve(file.getFileName()));
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void replace(Path file, String what, String by) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(what)) {
            throw new IllegalArgumentException(file + " has no '" + what + "'");
        }
        Files.write(file, text.replace(what, by).getBytes(StandardCharsets.UTF_8));
    }

    static List<String> mentions(EntityExtractor extractor, String text) {
        return extractor.extract(text).mentions().stream()
                .map(m -> m.type() + " " + m.text())
                .toList();
    }
}

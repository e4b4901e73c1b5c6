package io.nameplate.service.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nameplate.eval.GoldCorpus;
import io.nameplate.eval.GoldDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The texts that are sent, and each as the body of a request. */
record Texts(List<String> texts, List<String> bodies) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Texts of(List<String> texts) {
        return new Texts(texts, texts.stream().map(Texts::body).toList());
    }

    /** A corpus as one text, cut into pieces of a length; the rest is left out. */
    static Texts read(Path corpus, int length) throws IOException {
        String all = GoldCorpus.read(corpus).stream().map(GoldDocument::text).collect(Collectors.joining("\n\n"));
        if (all.length() < length) {
            throw new IllegalArgumentException(
                    corpus + " has " + all.length() + " characters, not the " + length + " of one text");
        }
        return of(IntStream.range(0, all.length() / length)
                .mapToObj(i -> all.substring(i * length, (i + 1) * length))
                .toList());
    }

    /** A corpus as a report calls it: folder and name, wherever they lie. */
    static String name(Path corpus) {
        Path whole = corpus.toAbsolutePath().normalize();
        return whole.subpath(Math.max(0, whole.getNameCount() - 3), whole.getNameCount())
                .toString();
    }

    private static String body(String text) {
        try {
            return JSON.writeValueAsString(Map.of("text", text));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bodies as lines of a file. */
    Path write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.write(file, bodies);
    }
}

package io.nameplate.eval;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The lines of a text file, which may be gzipped. */
final class Lines {

    /** Reads one line into a value. */
    @FunctionalInterface
    interface Mapper<T> {
        T map(String line) throws IOException;
    }

    private Lines() {}

    static BufferedReader open(Path file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        boolean gzipped = file.getFileName().toString().endsWith(".gz");
        // A strict decoder: broken UTF-8 is told, never replaced.
        return new BufferedReader(
                new InputStreamReader(gzipped ? new GZIPInputStream(raw) : raw, StandardCharsets.UTF_8.newDecoder()));
    }

    /** One value a line, blank lines passed over; what fails is told with its line. */
    static <T> List<T> map(Path file, Mapper<T> mapper) {
        List<T> values = new ArrayList<>();
        int line = 0;
        try (BufferedReader reader = open(file)) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                if (!text.isBlank()) {
                    values.add(mapper.map(text));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new CorpusFormatException(file, Math.max(1, line), String.valueOf(e.getMessage()), e);
        }
        return values;
    }
}

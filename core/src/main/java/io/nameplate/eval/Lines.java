package io.nameplate.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The lines of a text file, which may be gzipped. */
final class Lines {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

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
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(gzipped ? new GZIPInputStream(raw) : raw, StandardCharsets.UTF_8.newDecoder()));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
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
            throw failed(file, line, e);
        }
        return values;
    }

    /** What went wrong, in words; a reader that fails has read ahead, so only what a mapper threw is of its line. */
    static CorpusFormatException failed(Path file, int line, Exception e) {
        if (e instanceof NoSuchFileException) {
            return new CorpusFormatException(file, "no such file", e);
        }
        if (e instanceof CharacterCodingException) {
            return new CorpusFormatException(file, "it is not UTF-8", e);
        }
        if (e instanceof AccessDeniedException) {
            return new CorpusFormatException(file, "it may not be read", e);
        }
        String reason = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
        return new CorpusFormatException(file, Math.max(1, line), String.valueOf(reason), e);
    }
}

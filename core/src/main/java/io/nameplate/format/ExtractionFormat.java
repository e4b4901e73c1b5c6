package io.nameplate.format;

import io.nameplate.Extraction;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A way to write what documents say: {@link Json}, {@link Html}, {@link Csv}, {@link Conll}, {@link Brat}.
 *
 * <p>Immutable and thread-safe. Nothing here flushes or closes what it writes to. Lines end with a line feed on every platform
 * unless the format says otherwise. Text that is no valid UTF-16 goes out as it is where the format allows it; see there.
 */
public sealed interface ExtractionFormat permits Json, Html, Csv, Conll, Brat {

    /** Begins to write any number of documents; nothing is written before the first document or the close. */
    ExtractionWriter open(Appendable out);

    /**
     * Writes one document.
     *
     * @throws IOException if {@code out} takes no more
     */
    default void write(Extraction extraction, Appendable out) throws IOException {
        try (ExtractionWriter writer = open(out)) {
            writer.write(extraction);
        }
    }

    /** One document as a string. */
    default String format(Extraction extraction) {
        StringBuilder out = new StringBuilder();
        try {
            write(extraction, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes everything", e);
        }
        return out.toString();
    }
}

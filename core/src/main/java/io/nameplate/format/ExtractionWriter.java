package io.nameplate.format;

import io.nameplate.Extraction;
import java.io.Closeable;
import java.io.IOException;

/** Writes documents one by one, in flat memory. Not thread-safe. */
public interface ExtractionWriter extends Closeable {

    /**
     * Writes a document.
     *
     * @throws IOException if the underlying stream takes no more
     */
    void write(Extraction extraction) throws IOException;

    /** Writes what ends the file; the underlying stream stays open. Called twice, it does nothing the second time. */
    @Override
    void close() throws IOException;
}

package io.nameplate.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.nameplate.Extraction;
import io.nameplate.format.ExtractionFormat;
import io.nameplate.format.ExtractionWriter;
import java.io.Closeable;
import java.io.IOException;

/** Writes documents to where they belong, one by one. */
interface DocumentWriter extends Closeable {

    void write(JsonNode id, Extraction extraction) throws IOException;

    /** Writes what ends the whole. */
    @Override
    void close() throws IOException;

    /** Each document by itself. */
    static DocumentWriter of(DocumentFormat format, Output out) {
        return new DocumentWriter() {
            @Override
            public void write(JsonNode id, Extraction extraction) {
                out.print(format.format(id, extraction));
                out.flush();
            }

            @Override
            public void close() {
                // Documents end by themselves.
            }
        };
    }

    /** In a format of the library. */
    static DocumentWriter of(ExtractionFormat format, Output out) {
        ExtractionWriter writer = format.open(out.asWriter());
        return new DocumentWriter() {
            @Override
            public void write(JsonNode id, Extraction extraction) throws IOException {
                writer.write(extraction);
                out.flush();
            }

            @Override
            public void close() throws IOException {
                writer.close();
                out.flush();
            }
        };
    }
}

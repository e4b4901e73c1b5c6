package io.nameplate.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Where results are written, buffered until flushed. */
final class Output {

    private final Writer writer;

    Output(OutputStream bytes) {
        this.writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Writes text.
     *
     * @throws OutputException if the stream takes no more
     */
    void print(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    /**
     * Hands on what is buffered, so that a reader of a pipe sees each document as it is done.
     *
     * @throws OutputException if the stream takes no more
     */
    void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    /** The same stream for help texts. */
    Writer asWriter() {
        return writer;
    }
}

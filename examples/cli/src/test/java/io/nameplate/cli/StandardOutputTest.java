package io.nameplate.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

    private final StringWriter err = new StringWriter();

    /** Tags endless lines into a stream that fails at the second write. */
    private int tagInto(String failure) {
        byte[] lines = "{\"text\":\"a\"}\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
        OutputStream out = new OutputStream() {
            private int writes;

            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (++writes > 1) {
                    throw new IOException(failure);
                }
            }
        };
        Console console = new Console(new ByteArrayInputStream(lines), new Output(out), new PrintWriter(err, true));
        return NameplateCli.run(console, "tag", "--model", TinyModel.path(), "--input", "jsonl", "--format", "jsonl");
    }

    @Test
    void aReaderThatWentAwayEndsTheRunQuietly() {
        assertEquals(0, tagInto("Broken pipe"));
        assertEquals("", err.toString());
    }

    @Test
    void aFullDiskIsTold() {
        assertEquals(1, tagInto("No space left on device"));
        assertEquals(
                "nameplate: the standard output can't be written: No space left on device\n",
                err.toString().replace("\r", ""));
    }
}

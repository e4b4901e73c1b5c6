package io.nameplate.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes, so that one of broken UTF-8 does not end the reading. */
final class ByteLines {

    private final InputStream in;

    ByteLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** The next line without its line feed; empty at the end. */
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        boolean ended = b < 0;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
        }
        return ended ? Optional.empty() : Optional.of(line.toByteArray());
    }
}

package io.nameplate.service;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes. Of one over the limit only the length is kept. */
final class Lines {

    /**
     * A line.
     *
     * @param number from 1
     * @param length in bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Line(long number, byte[] bytes, long length) {

        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return length == bytes.length;
        }
    }

    private final InputStream in;
    private final int limit;
    private long number;

    Lines(InputStream in, int limit) {
        this.in = new BufferedInputStream(in);
        this.limit = limit;
    }

    /** The next line without its line feed; empty at the end. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            length++;
            if (length <= limit) {
                line.write(b);
            }
        }
        number++;
        return Optional.of(new Line(number, line.toByteArray(), length));
    }
}

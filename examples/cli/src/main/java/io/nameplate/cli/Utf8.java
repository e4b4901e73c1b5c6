package io.nameplate.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes strictly: broken UTF-8 is told, with its place, never replaced. */
final class Utf8 {

    private Utf8() {}

    /** The length of the byte order mark at the start, which is none of the text: 3 or 0. */
    static int markLength(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
    }

    /**
     * The text from a byte on.
     *
     * @throws CharacterCodingException if the bytes are no UTF-8; names the first wrong one, counted from 0
     */
    static String decode(byte[] bytes, int from) throws CharacterCodingException {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(in.remaining()); // UTF-8 never has more units than bytes
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw new NotUtf8Exception(bytes[in.position()], in.position());
        }
        return out.flip().toString();
    }

    /** Names the byte and its offset. */
    static final class NotUtf8Exception extends CharacterCodingException {

        private static final long serialVersionUID = 1L;

        private final String message;

        NotUtf8Exception(byte wrong, int offset) {
            this.message = String.format("not UTF-8: wrong byte 0x%02X at byte offset %d", wrong, offset);
        }

        @Override
        public String getMessage() {
            return message;
        }
    }
}

package io.nameplate.service;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes that have to be UTF-8. */
final class Utf8 {

    private Utf8() {}

    static String decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
        } catch (CharacterCodingException e) {
            throw Problems.malformed("the byte at offset " + in.position() + " of " + bytes.length + " is no UTF-8");
        }
    }
}

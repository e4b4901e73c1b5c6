package io.nameplate.internal.linear;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bytes of a compiled model as they are read; an index out of bounds means that the file is none. */
final class Input {

    private final byte[] bytes;
    private int at;

    Input(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int fixed() {
        int value = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            value = (value << 8) | (bytes[at++] & 0xFF);
        }
        return value;
    }

    int[] fixed(int count) {
        int[] values = new int[count];
        ByteBuffer.wrap(bytes, at, count * Integer.BYTES).asIntBuffer().get(values);
        at += count * Integer.BYTES;
        return values;
    }

    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[at++];
            value |= (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    float real() {
        return Float.intBitsToFloat(fixed());
    }

    int next() {
        return bytes[at++] & 0xFF;
    }

    String text() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    List<String> texts() {
        int count = number();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }
}

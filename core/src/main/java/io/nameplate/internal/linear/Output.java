package io.nameplate.internal.linear;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Bytes of a compiled model as they are written: fixed numbers big-endian, others seven bits a byte, the low ones first. */
final class Output {

    private byte[] bytes = new byte[1 << 16];
    private int size;

    Output fixed(int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            add(value >>> shift);
        }
        return this;
    }

    /** A number of zero or more; small ones are short. */
    Output number(int value) {
        int rest = value;
        while (rest >>> 7 != 0) {
            add((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        return add(rest);
    }

    Output real(float value) {
        return fixed(Float.floatToIntBits(value));
    }

    Output text(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        for (byte b : encoded) {
            add(b);
        }
        return this;
    }

    Output texts(List<String> values) {
        number(values.size());
        values.forEach(this::text);
        return this;
    }

    Output add(int b) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) b;
        return this;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}

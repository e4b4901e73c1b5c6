package io.nameplate.internal.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/**
 * What a graph is given for one window, outside the heap, to be filled again for the next: a tensor over such a buffer
 * copies nothing. Scratch of one call at a time.
 */
final class Inputs {

    private final LongBuffer ids;
    private final LongBuffer mask;
    private final LongBuffer tokenTypes;

    /**
     * @param capacity the most pieces of a window, the marks at its ends included
     */
    Inputs(int capacity) {
        this.ids = buffer(capacity);
        this.mask = buffer(capacity);
        this.tokenTypes = buffer(capacity);
        while (mask.hasRemaining()) {
            mask.put(1);
        }
    }

    private static LongBuffer buffer(int capacity) {
        return ByteBuffer.allocateDirect(capacity * Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .asLongBuffer();
    }

    void begin(int id) {
        ids.clear();
        tokenTypes.clear();
        add(id, Casing.SPECIAL.tokenType());
    }

    void add(int id, int tokenType) {
        ids.put(id);
        tokenTypes.put(tokenType);
    }

    void end(int id) {
        add(id, Casing.SPECIAL.tokenType());
        ids.flip();
        tokenTypes.flip();
        mask.position(0).limit(ids.limit());
    }

    int length() {
        return ids.limit();
    }

    LongBuffer ids() {
        return ids;
    }

    LongBuffer mask() {
        return mask;
    }

    LongBuffer tokenTypes() {
        return tokenTypes;
    }
}

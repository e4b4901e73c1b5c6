package io.nameplate.internal.linear;

import io.nameplate.ModelLoadException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * The frame of a compiled model's file, whose name ends in {@code .npm}: {@code NPLM}, the format's number, the checksum
 * of what follows and its length, all 32 bits, big-endian.
 *
 * <p>What follows, in {@link Output}'s numbers and texts: description, outcomes, beam, normalization, calibration,
 * templates of features, lexicon, weights.
 */
final class ModelFile {

    /** The newest format that can be read. */
    static final int NEWEST = 1;

    private static final int MAGIC = 0x4E504C4D;
    private static final int HEADER = 4 * Integer.BYTES;

    private ModelFile() {}

    static boolean looksLikeOne(byte[] bytes) {
        return bytes.length >= Integer.BYTES && ByteBuffer.wrap(bytes).getInt() == MAGIC;
    }

    static byte[] wrap(byte[] content) {
        return ByteBuffer.allocate(HEADER + content.length)
                .putInt(MAGIC)
                .putInt(NEWEST)
                .putInt(checksum(content, 0))
                .putInt(content.length)
                .put(content)
                .array();
    }

    /**
     * The content of a file.
     *
     * @throws ModelLoadException if the file is of a newer format, cut or changed
     */
    static Input open(byte[] bytes, String where) {
        if (bytes.length < HEADER) {
            throw new ModelLoadException(where + " is cut: it has " + bytes.length + " bytes");
        }
        ByteBuffer header = ByteBuffer.wrap(bytes);
        int format = header.getInt(Integer.BYTES);
        if (format > NEWEST) {
            throw new ModelLoadException(where + " is of the compiled format " + format
                    + "; this library reads formats up to " + NEWEST + ": use a newer one");
        }
        int length = header.getInt(3 * Integer.BYTES);
        if (length != bytes.length - HEADER) {
            throw new ModelLoadException(
                    where + " is cut: " + (bytes.length - HEADER) + " bytes follow its header, not " + length);
        }
        if (format < 1 || header.getInt(2 * Integer.BYTES) != checksum(bytes, HEADER)) {
            throw new ModelLoadException(where + " is damaged: its checksum does not fit");
        }
        return new Input(bytes, HEADER);
    }

    private static int checksum(byte[] bytes, int from) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, bytes.length - from);
        return (int) crc.getValue();
    }
}

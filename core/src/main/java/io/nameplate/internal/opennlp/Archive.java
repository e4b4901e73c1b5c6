package io.nameplate.internal.opennlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A zip archive in memory, checked before anything in it is believed: OpenNLP reads local entries alone, and so takes a
 * file that was cut in its directory, or a length that was flipped, for whole.
 */
final class Archive {

    static final String MANIFEST = "manifest.properties";

    private static final byte[] LOCAL_ENTRY = {'P', 'K', 3, 4};
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int MAX_COMMENT = 0xFFFF;

    private final byte[] bytes;

    Archive(byte[] bytes) {
        this.bytes = bytes;
    }

    static boolean looksLikeOne(byte[] bytes) {
        return bytes.length >= LOCAL_ENTRY.length
                && Arrays.equals(bytes, 0, LOCAL_ENTRY.length, LOCAL_ENTRY, 0, LOCAL_ENTRY.length);
    }

    /** Reads every entry to its end, which checks its checksum, and counts them against the directory. */
    Properties checkedManifest() throws IOException {
        Properties manifest = null;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (entry.getName().equals(MANIFEST)) {
                    manifest = new Properties();
                    manifest.load(new ByteArrayInputStream(zip.readAllBytes()));
                }
                zip.transferTo(OutputStream.nullOutputStream());
            }
        }
        checkEntries(entries);
        if (manifest == null) {
            throw new ZipException("it holds no " + MANIFEST);
        }
        return manifest;
    }

    private void checkEntries(int found) throws ZipException {
        ByteBuffer end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = endOfDirectory(end);
        int named = end.getShort(at + 10) & 0xFFFF;
        if (named != found) {
            throw new ZipException("its directory names " + named + " entries, and " + found + " can be read");
        }
    }

    private int endOfDirectory(ByteBuffer file) throws ZipException {
        int earliest = Math.max(0, bytes.length - END_LENGTH - MAX_COMMENT);
        for (int at = bytes.length - END_LENGTH; at >= earliest; at--) {
            if (file.getInt(at) == END_OF_DIRECTORY) {
                return at;
            }
        }
        throw new ZipException("its end is missing: the file was cut");
    }
}

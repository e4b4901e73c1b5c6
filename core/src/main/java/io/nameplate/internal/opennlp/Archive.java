package io.nameplate.internal.opennlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A zip archive in memory, checked before anything in it is believed: OpenNLP reads local entries alone, and so takes a
 * file that was cut in its directory, or an entry whose name was flipped, for whole.
 */
final class Archive {

    static final String MANIFEST = "manifest.properties";

    private static final byte[] LOCAL_ENTRY = {'P', 'K', 3, 4};
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int DIRECTORY_ENTRY_LENGTH = 46;
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int MAX_COMMENT = 0xFFFF;

    private final byte[] bytes;
    private final ByteBuffer file;

    /**
     * What tells an entry: its name and the checksum of its content.
     *
     * @param name as it is in the archive
     * @param crc of what it holds, unpacked
     */
    private record Entry(String name, int crc) {}

    Archive(byte[] bytes) {
        this.bytes = bytes;
        this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static boolean looksLikeOne(byte[] bytes) {
        return bytes.length >= LOCAL_ENTRY.length
                && Arrays.equals(bytes, 0, LOCAL_ENTRY.length, LOCAL_ENTRY, 0, LOCAL_ENTRY.length);
    }

    /** Reads every entry to its end and holds names and contents against the directory. */
    Properties checkedManifest() throws IOException {
        Properties manifest = new Properties();
        List<Entry> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                entries.add(new Entry(entry.getName(), crc(content)));
                if (entry.getName().equals(MANIFEST)) {
                    manifest.load(new ByteArrayInputStream(content));
                }
            }
        }
        List<Entry> directory = directory();
        if (!directory.equals(entries)) {
            throw new ZipException("its directory names " + directory + ", and it holds " + entries);
        }
        if (manifest.isEmpty()) {
            throw new ZipException("it holds no " + MANIFEST);
        }
        return manifest;
    }

    private static int crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }

    private List<Entry> directory() throws ZipException {
        int end = endOfDirectory();
        int count = file.getShort(end + 10) & 0xFFFF;
        int at = file.getInt(end + 16);
        List<Entry> entries = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                if (file.getInt(at) != DIRECTORY_ENTRY) {
                    throw new ZipException("its directory is damaged");
                }
                int nameLength = file.getShort(at + 28) & 0xFFFF;
                int nameStart = at + DIRECTORY_ENTRY_LENGTH;
                String name = new String(bytes, nameStart, nameLength, StandardCharsets.UTF_8);
                entries.add(new Entry(name, file.getInt(at + 16)));
                at = nameStart + nameLength + (file.getShort(at + 30) & 0xFFFF) + (file.getShort(at + 32) & 0xFFFF);
            }
        } catch (IndexOutOfBoundsException e) {
            ZipException damaged = new ZipException("its directory is damaged");
            damaged.initCause(e);
            throw damaged;
        }
        return entries;
    }

    private int endOfDirectory() throws ZipException {
        int earliest = Math.max(0, bytes.length - END_LENGTH - MAX_COMMENT);
        for (int at = bytes.length - END_LENGTH; at >= earliest; at--) {
            if (file.getInt(at) == END_OF_DIRECTORY) {
                return at;
            }
        }
        throw new ZipException("its end is missing: the file was cut");
    }
}

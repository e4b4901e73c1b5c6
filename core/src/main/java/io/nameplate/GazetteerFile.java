package io.nameplate;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the lines of a list of names. */
final class GazetteerFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Splitter FIELDS = Splitter.on('\t');

    private interface Decoder {
        String decode(String line) throws CharacterCodingException;
    }

    private final String where;
    private final GazetteerBuilder names;
    private long line;

    GazetteerFile(String where, GazetteerBuilder names) {
        this.where = where;
        this.names = names;
    }

    void read(Path file) {
        // Bytes as characters first: a decoder over the whole file reads ahead, and could not tell the line.
        try (InputStream bytes = open(file);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.ISO_8859_1)) {
            read(reader, GazetteerFile::utf8);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    void read(Reader reader) {
        try {
            read(reader, text -> text);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream raw = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
    }

    private void read(Reader reader, Decoder decoder) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            line++;
            try {
                add(withoutMark(decoder.decode(text)));
            } catch (CharacterCodingException e) {
                throw new GazetteerLoadException(where, line, "it is not UTF-8", e);
            } catch (IllegalArgumentException e) {
                throw new GazetteerLoadException(where, line, String.valueOf(e.getMessage()), e);
            }
        }
    }

    private String withoutMark(String text) {
        return line == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private void add(String text) {
        if (text.isBlank() || text.startsWith("#")) {
            return;
        }
        List<String> fields = FIELDS.splitToList(text);
        if (fields.size() < 2) {
            throw new IllegalArgumentException("a type, a tab and a name are wanted");
        }
        EntityType type = EntityType.ofLabel(fields.get(0).strip());
        String[] aliases =
                fields.stream().skip(2).filter(alias -> !alias.isBlank()).toArray(String[]::new);
        names.add(type, fields.get(1), aliases);
    }

    private static String utf8(String bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .toString();
    }

    private GazetteerLoadException failed(IOException e) {
        if (e instanceof NoSuchFileException) {
            return new GazetteerLoadException(where, "no such file", e);
        }
        if (e instanceof AccessDeniedException) {
            return new GazetteerLoadException(where, "it may not be read", e);
        }
        return new GazetteerLoadException(where, line + 1, String.valueOf(e.getMessage()), e);
    }
}

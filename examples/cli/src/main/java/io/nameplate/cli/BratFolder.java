package io.nameplate.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.nameplate.Extraction;
import io.nameplate.format.Brat;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A folder as brat has it: for each document its text and its annotations, called by its id. */
final class BratFolder implements DocumentWriter {

    private static final Pattern NOT_IN_A_NAME = Pattern.compile("^\\.+|[^\\p{L}\\p{N}._-]");
    private static final Pattern ENDING = Pattern.compile("\\.txt$");
    private static final int LONGEST_NAME = 60;

    private final Path folder;
    private final Set<String> taken = new HashSet<>();

    BratFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    @Override
    public void write(JsonNode id, Extraction extraction) throws IOException {
        String name = free(name(id.asText()));
        // Half a surrogate pair becomes ?, one code point as well, so that offsets hold.
        Files.write(folder.resolve(name + ".txt"), extraction.document().text().getBytes(StandardCharsets.UTF_8));
        try (Writer out = Files.newBufferedWriter(folder.resolve(name + ".ann"), StandardCharsets.UTF_8)) {
            out.write(new String(
                    Brat.standoff().format(extraction).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
    }

    /** A file's name without its folders and its .txt, and without what no file name should hold. */
    private static String name(String id) {
        String last = id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf('\\')) + 1);
        String plain =
                NOT_IN_A_NAME.matcher(ENDING.matcher(last).replaceFirst("")).replaceAll("_");
        String shown = plain.codePointCount(0, plain.length()) > LONGEST_NAME
                ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME))
                : plain;
        return shown.isEmpty() || shown.equals("-") ? "document" : shown;
    }

    /** With a number behind it if a document before had the name; some file systems don't tell case apart. */
    private String free(String name) {
        String found = name;
        for (int i = 2; !taken.add(found.toLowerCase(Locale.ROOT)); i++) {
            found = name + "-" + i;
        }
        return found;
    }

    @Override
    public void close() {
        // Files end by themselves.
    }
}

package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerFileTest {

    private static final String LIST = """
            # type\tname\taliases
            ORG\tEuropean Central Bank\tECB\t

            SHIP\tÉver Given
            """;
    private static final String TEXT = "The European Central Bank, ECB: Éver Given";
    private static final List<String> FOUND =
            List.of("ORGANIZATION European Central Bank", "ORGANIZATION ECB", "SHIP Éver Given");

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String text) throws IOException {
        return file("list.tsv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(Path file, String message) {
        GazetteerLoadException e = assertThrows(GazetteerLoadException.class, () -> Gazetteer.load(file));
        assertEquals(file + message, e.getMessage());
    }

    @Test
    void aLineIsATypeANameAndAliases() throws IOException {
        assertEquals(FOUND, Found.by(Gazetteer.load(file(LIST)), TEXT));
        assertEquals(FOUND, Found.by(Gazetteer.load(new StringReader(LIST), "list"), TEXT));
    }

    @Test
    void lineEndsByteOrderMarkAndGzipPlayNoPart() throws IOException {
        assertEquals(FOUND, Found.by(Gazetteer.load(file("\uFEFF" + LIST.replace("\n", "\r\n"))), TEXT));
        assertEquals(FOUND, Found.by(Gazetteer.load(file("list.tsv.gz", gzipped(LIST))), TEXT));
    }

    @Test
    void aFilesNamesCanBeFoundInAnyCase() throws IOException {
        Gazetteer names =
                Gazetteer.builder(LetterCase.IGNORED).addAll(file(LIST)).build();
        assertEquals(List.of("SHIP éVER gIVEN"), Found.by(names, "éVER gIVEN"));
    }

    @Test
    void aBadLineIsToldWithFileLineAndReason() throws IOException {
        assertRefused(file("#\nSHIP Ever Given\n"), ":2: a type, a tab and a name are wanted");
        assertRefused(file("SHIP\t \tEver\n"), ":1: a name needs a visible character, unlike ' '");
        assertRefused(
                file("a b\tEver\n"),
                ":1: 'a b' is no type name: 1 to 64 letters, digits or _ . : / -, beginning with a letter or digit");
        assertRefused(
                file("SHIP\t" + "ab ".repeat(65) + "\n"),
                ":1: a name has 64 tokens at most, '" + "ab ".repeat(27).substring(0, 80) + "...' has 65");
    }

    @Test
    void brokenUtf8IsToldWithItsLine() throws IOException {
        byte[] bytes = LIST.getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(file("list.tsv", bytes), ":4: it is not UTF-8");
    }

    @Test
    void aFileThatCantBeReadIsToldWithItsReason() throws IOException {
        assertRefused(folder.resolve("none.tsv"), ": no such file");
        byte[] whole = gzipped(LIST.repeat(1000));
        Path cut = file("cut.gz", Arrays.copyOf(whole, whole.length / 2));
        GazetteerLoadException e = assertThrows(GazetteerLoadException.class, () -> Gazetteer.load(cut));
        assertTrue(e.getMessage().startsWith(cut + ":"), e.getMessage());
        assertRefused(file("list.gz", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}), ":1: Not in GZIP format");
    }
}

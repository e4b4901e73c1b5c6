package io.nameplate.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagTest {

    private static final String MERKEL = "Angela Merkel visited Kyiv.";

    @TempDir
    private Path folder = Path.of("");

    private static Run tag(String in, String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "tag";
        args[1] = "--model";
        args[2] = TinyModel.path();
        System.arraycopy(more, 0, args, 3, more.length);
        return Run.with(in, args);
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private String file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void standardInputIsOneDocumentCalledDash() {
        Run run = tag(MERKEL, "--format", "jsonl");
        assertEquals(0, run.status());
        assertTrue(run.out().startsWith("{\"id\":\"-\",\"schema\":1,\"model\":{"), run.out());
        assertTrue(
                run.out()
                        .replaceAll("\"confidence\":[01]\\.[0-9E-]+", "\"confidence\":C")
                        .contains("\"mentions\":["
                                + "{\"start\":0,\"end\":13,\"startCodePoint\":0,\"endCodePoint\":13,\"type\":\"PERSON\","
                                + "\"text\":\"Angela Merkel\",\"confidence\":C,\"source\":\"MODEL\"},"
                                + "{\"start\":22,\"end\":26,\"startCodePoint\":22,\"endCodePoint\":26,\"type\":\"LOCATION\","
                                + "\"text\":\"Kyiv\",\"confidence\":C,\"source\":\"MODEL\"}]"),
                run.out());
        assertEquals("", run.err());
    }

    @Test
    void dashIsTheStandardInput() {
        assertEquals(
                tag(MERKEL, "--format", "jsonl").out(),
                tag(MERKEL, "--format", "jsonl", "-").out());
    }

    @Test
    void filesAreDocumentsInOrderCalledByTheirNamesAsGiven() throws IOException {
        String one = file("one.txt", MERKEL);
        String two = file("two.txt", "nothing");
        Run run = tag("", "--format", "jsonl", two, one);
        assertEquals(2, run.lines().size());
        assertTrue(run.lines().get(0).startsWith("{\"id\":\"" + two + "\","), run.out());
        assertTrue(run.lines().get(0).contains("\"mentions\":[]"), run.out());
        assertTrue(run.lines().get(1).startsWith("{\"id\":\"" + one + "\""), run.out());
    }

    @Test
    void offsetsAreUtf16UnitsBehindAnEmoji() {
        Run run = tag("\uD83D\uDE00 " + MERKEL, "--format", "jsonl");
        assertTrue(
                run.out()
                        .contains(
                                "\"start\":3,\"end\":16,\"startCodePoint\":2,\"endCodePoint\":15,\"type\":\"PERSON\""),
                run.out());
    }

    @Test
    void aByteOrderMarkIsNoneOfTheText() throws IOException {
        Run run = tag("", "--format", "jsonl", file("bom.txt", "\uFEFF" + MERKEL));
        assertTrue(run.out().contains("\"start\":0,\"end\":13"), run.out());
    }

    @Test
    void theTableIsAlignedAndWithoutHeadingForOneDocument() {
        Run run = tag(MERKEL);
        assertEquals(3, run.lines().size(), run.out());
        assertEquals("TYPE      TEXT           SPAN     CONFIDENCE", run.lines().get(0));
        assertTrue(run.lines().get(1).matches("PERSON    Angela Merkel  \\[0,13\\)   [01]\\.\\d\\d"), run.out());
        assertTrue(run.lines().get(2).matches("LOCATION  Kyiv           \\[22,26\\)  [01]\\.\\d\\d"), run.out());
    }

    @Test
    void theTableHasHeadingsForSeveralDocuments() throws IOException {
        String one = file("one.txt", MERKEL);
        String two = file("two.txt", "");
        Run run = tag("", one, two);
        assertTrue(run.out().startsWith("== " + one + " ==\nTYPE "), run.out());
        assertTrue(run.out().endsWith("\n\n== " + two + " ==\nno mentions\n\n"), run.out());
    }

    @Test
    void conllHasATokenAndTagALine() {
        Run run = tag(MERKEL + "\nThe Bank of England met in Paris on Monday.", "--format", "conll");
        assertEquals("""
                -DOCSTART-\tO

                Angela\tB-PER
                Merkel\tI-PER
                visited\tO
                Kyiv\tB-LOC
                .\tO

                The\tO
                Bank\tB-ORG
                of\tI-ORG
                England\tI-ORG
                met\tO
                in\tO
                Paris\tB-LOC
                on\tO
                Monday\tO
                .\tO

                """, run.out());
    }

    @Test
    void conllCallsOwnTypesByTheirNames() {
        Run run = tag("Paris's leader Maria Lopez left the Titanic.", "--format", "conll");
        assertTrue(run.lines().contains("Titanic\tB-ship"), run.out());
    }

    @Test
    void typesAndConfidenceNarrowTheMentions() {
        Run places = tag(MERKEL, "--format", "jsonl", "--types", "LOCATION,ORG");
        assertFalse(places.out().contains("\"type\":\"PERSON\""), places.out());
        assertTrue(places.out().contains("\"type\":\"LOCATION\""), places.out());
        Run certain = tag(MERKEL, "--format", "jsonl", "--min-confidence", "1");
        assertTrue(certain.out().contains("\"mentions\":[]"), certain.out());
    }

    @Test
    void brokenUtf8IsToldWithFileAndByteAndTheOtherFilesAreDone() throws IOException {
        String broken = file("broken.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', 'b', (byte) 0xE4});
        String good = file("good.txt", MERKEL);
        Run run = tag("", "--format", "jsonl", broken, good);
        assertEquals(1, run.status());
        assertEquals("nameplate: " + broken + ": not UTF-8: wrong byte 0xE4 at byte offset 5\n", run.err());
        assertTrue(run.out().startsWith("{\"id\":\"" + good + "\""), run.out());
    }

    @Test
    void aFileThatCantBeReadIsToldAndTheOthersAreDone() throws IOException {
        String missing = folder.resolve("missing.txt").toString();
        Run run = tag("", "--format", "jsonl", missing, folder.toString(), file("good.txt", MERKEL));
        assertAll(
                () -> assertEquals(1, run.status()),
                () -> assertEquals(2, run.errors().size(), run.err()),
                () -> assertEquals(
                        "nameplate: " + missing + ": no such file", run.errors().get(0)),
                () -> assertTrue(run.errors().get(1).startsWith("nameplate: " + folder + ": "), run.err()),
                () -> assertEquals(1, run.lines().size(), run.out()));
    }
}

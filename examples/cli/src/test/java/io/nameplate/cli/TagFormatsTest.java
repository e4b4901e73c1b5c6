package io.nameplate.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.Extraction;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagFormatsTest {

    private static final String LINES = """
            {"id": "a", "text": "Angela Merkel visited Kyiv. Angela Merkel visited Paris."}
            {"id": 7, "text": "\uD83D\uDE00 Angela Merkel visited Kyiv."}
            """;

    private static Run tag(String in, String... more) {
        return Run.with(
                in,
                Stream.concat(Stream.of("tag", "--model", TinyModel.path()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static Run tagLines(String... more) {
        return tag(
                LINES,
                Stream.concat(Stream.of("--input", "jsonl"), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void bothJsonFormsComeBackAsExtractions() {
        List<Extraction> lines = read(tagLines("--format", "jsonl"));
        assertEquals(lines, read(tagLines("--format", "json")));
        assertEquals("7", lines.get(1).document().id().orElseThrow());
        assertTrue(tagLines("--format", "json").out().contains("\n{\n  \"id\": 7,\n"));
    }

    @Test
    void jsonIsSmallWithoutTextAndSentences() {
        Run run = tagLines("--format", "jsonl", "--without", "text,sentences");
        assertTrue(run.lines().get(0).startsWith("{\"id\":\"a\",\"schema\":1,"), run.out());
        assertTrue(run.lines().get(0).endsWith("\"aliases\":[]}]}"), run.out());
    }

    private static List<Extraction> read(Run run) {
        return io.nameplate.format.Json.readAll(new StringReader(run.out())).toList();
    }

    @Test
    void csvHasOneHeaderAndTheDocumentInEachRow() {
        Run run = tagLines("--format", "csv");
        assertEquals(7, run.lines().size());
        assertTrue(run.lines().get(0).startsWith("document,type,text,start,end,"), run.out());
        assertTrue(run.lines().get(1).startsWith("a,PERSON,Angela Merkel,0,13,0,13,"), run.out());
        assertTrue(run.lines().get(6).startsWith("7,LOCATION,Kyiv,25,29,24,28,"), run.out());
    }

    @Test
    void htmlIsOnePageOfAllDocuments() {
        Run run = tagLines("--format", "html");
        assertTrue(run.out().startsWith("<!DOCTYPE html>\n"), run.out());
        assertTrue(run.out().endsWith("</html>\n"), run.out());
        assertEquals(2, run.out().split("<article", -1).length - 1);
    }

    @Test
    void bratIsTheLinesOfOneDocument() {
        assertEquals(
                "T1\tPERSON 2 15\tAngela Merkel\nT2\tLOCATION 24 28\tKyiv\n",
                tag("\uD83D\uDE00 Angela Merkel visited Kyiv.", "--format", "brat")
                        .out());
    }

    @Test
    void bratOfSeveralDocumentsIsAFolder(@TempDir Path folder) throws IOException {
        Path to = folder.resolve("brat");
        Path in = Files.writeString(folder.resolve("one.txt"), "Angela Merkel visited Kyiv.");
        Run run = tag("", "--format", "brat", "--output", to.toString(), in.toString(), in.toString());
        assertEquals("", run.err() + run.out());
        assertEquals("Angela Merkel visited Kyiv.", Files.readString(to.resolve("one.txt")));
        assertEquals(
                "T1\tPERSON 0 13\tAngela Merkel\nT2\tLOCATION 22 26\tKyiv\n",
                Files.readString(to.resolve("one-2.ann")));
    }

    @Test
    void noIdLeadsOutOfTheFolder(@TempDir Path folder) throws IOException {
        Path to = folder.resolve("brat");
        Run run = Run.with(
                "{\"id\":\"../../a\\u0000b\",\"text\":\"x\"}\n{\"id\":\"..\",\"text\":\"x\"}\n{\"id\":\"\\ud800\",\"text\":\"\\ud800\"}",
                "tag",
                "--model",
                TinyModel.path(),
                "--input",
                "jsonl",
                "--format",
                "brat",
                "--output",
                to.toString());
        assertEquals("", run.err());
        try (Stream<Path> files = Files.list(to)) {
            assertEquals(
                    List.of("_-2.ann", "_-2.txt", "_.ann", "_.txt", "a_b.ann", "a_b.txt"),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aFolderThatIsAFileIsTold(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Run run = tag("x", "--format", "brat", "--output", file.toString());
        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("nameplate: " + file + " can't be written: "), run.err());
    }

    @Test
    void entitiesAreCountedTheMostNamedFirst() {
        Run run = tagLines("--entities");
        assertEquals("""
                == a ==
                TYPE      NAME           MENTIONS  ALSO
                PERSON    Angela Merkel  2
                LOCATION  Kyiv           1
                LOCATION  Paris          1

                """, run.out().substring(0, run.out().indexOf("== 7")));
        assertEquals("no entities\n", tag("nothing", "--entities").out());
    }
}

package io.nameplate.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

    private static final String GOLD = """
            {"id":"a","text":"\uD83D\uDE00 Angela Merkel visited Kyiv.","entities":[[2,15,"PER"],[24,28,"LOC"]]}
            {"id":"b","text":"The NATO met in Paris on Monday.","entities":[[0,8,"ORG"],[16,21,"LOC"]]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** The cells of the row of a type, without the set's name. */
    private static List<String> row(Run run, String set, String type) {
        return run.lines().stream()
                .map(line -> List.of(line.strip().split("\\s*\\|\\s*", -1)))
                .filter(cells -> cells.size() > 2
                        && cells.get(1).equals(set)
                        && cells.get(2).equals(type))
                .map(cells -> cells.subList(3, 10))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + set + " " + type + " in " + run));
    }

    private static List<String> counts(Run run, String set, String type) {
        return row(run, set, type).subList(4, 7);
    }

    @Test
    void aModelIsScoredPerTypeAndOverall() throws IOException {
        String gold = file("gold.jsonl", GOLD);
        Run run = Run.of("evaluate", "--model", TinyModel.path(), gold);
        assertEquals(0, run.status(), run.err());
        assertEquals(List.of("1", "0", "0"), counts(run, gold, "PERSON"));
        assertEquals(List.of("2", "0", "0"), counts(run, gold, "LOCATION"));
        assertEquals(List.of("1", "0", "0"), counts(run, gold, "ORGANIZATION"));
        assertEquals(
                List.of("100.00", "100.00", "100.00"), row(run, gold, "all").subList(0, 3));
    }

    @Test
    void whatTagWroteScoresAsTheModelDoesBehindAnEmojiToo() throws IOException {
        String gold = file("gold.jsonl", GOLD);
        Run tagged = Run.with(GOLD, "tag", "--model", TinyModel.path(), "--input", "jsonl", "--format", "jsonl");
        Run joined = Run.of("evaluate", "--predicted", file("predicted.jsonl", tagged.out()), gold);
        assertEquals(Run.of("evaluate", "--model", TinyModel.path(), gold).out(), joined.out());
        assertEquals("", joined.err());
    }

    @Test
    void numbersAndLineNumbersJoinAsIds() throws IOException {
        String gold = file("gold.jsonl", GOLD.replace("\"a\"", "1").replace("\"b\"", "\"2\""));
        String untitled = GOLD.replace("\"id\":\"a\",", "").replace("\"id\":\"b\",", "");
        Run tagged = Run.with(untitled, "tag", "--model", TinyModel.path(), "--input", "jsonl", "--format", "jsonl");
        Run joined = Run.of("evaluate", "--predicted", file("predicted.jsonl", tagged.out()), gold);
        assertEquals(List.of("4", "0", "0"), counts(joined, gold, "all"));
    }

    @Test
    void severalGoldFilesEachHaveTheirRowsAndGzipIsRead() throws IOException {
        String one = file("one.jsonl", GOLD);
        Path two = folder.resolve("two.bio.gz");
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(two)), StandardCharsets.UTF_8)) {
            out.write("Angela\tB-PER\nMerkel\tI-PER\nvisited\tO\nKyiv\tB-ORG\n.\tO\n");
        }
        Run run = Run.of("evaluate", "--model", TinyModel.path(), one, two.toString());
        assertEquals(List.of("4", "0", "0"), counts(run, one, "all"));
        assertEquals(List.of("1", "1", "1"), counts(run, two.toString(), "all"));
    }

    @Test
    void conllOutputIsAGoldFileThatTheModelScoresFullyOn() throws IOException {
        Run tagged = Run.with(GOLD, "tag", "--model", TinyModel.path(), "--input", "jsonl", "--format", "conll");
        String gold = file("gold.bio", tagged.out());
        Run run = Run.of("evaluate", "--model", TinyModel.path(), gold);
        assertEquals(List.of("4", "0", "0"), counts(run, gold, "all"));
    }

    @Test
    void theReportIsTheTable() throws IOException {
        Path report = folder.resolve("report.md");
        Run run = Run.of("evaluate", "--model", TinyModel.path(), "--report", report.toString(), file("g.jsonl", GOLD));
        assertEquals(run.out(), Files.readString(report));
    }

    @Test
    void aReportThatCantBeWrittenIsToldBeforeTheWork() throws IOException {
        String report = folder.resolve("none/report.md").toString();
        Run run = Run.of("evaluate", "--model", TinyModel.path(), "--report", report, file("g.jsonl", GOLD));
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("there is no folder " + folder.resolve("none")), run.err());
    }

    @Test
    void idsThatDontJoinAreCounted() throws IOException {
        String gold = file("gold.jsonl", GOLD);
        String predicted = file("predicted.jsonl", """
                {"id":"a","mentions":[]}
                {"id":"a","mentions":[{"start":3,"end":16,"type":"PERSON"}]}
                {"id":"x","mentions":[]}
                {"id":"y","mentions":[]}
                """);
        Run run = Run.of("evaluate", "--predicted", predicted, gold);
        assertEquals(0, run.status());
        assertEquals(
                List.of(
                        "nameplate: warning: " + predicted
                                + ": ids that come more than once, of which the last counts: 1, the first 'a'",
                        "nameplate: warning: " + predicted + ": ids in no gold file: 2, the first 'x'",
                        "nameplate: warning: " + gold
                                + ": ids without a prediction, which counts as no mentions: 1, the first 'b'"),
                run.errors());
        assertEquals(List.of("1", "0", "3"), counts(run, gold, "all"));
    }

    @Test
    void predictionsForAnotherTextAreTold() throws IOException {
        String gold = file("gold.jsonl", GOLD);
        String predicted =
                file("predicted.jsonl", "{\"id\":\"a\",\"mentions\":[{\"start\":3,\"end\":160,\"type\":\"PERSON\"}]}");
        Run run = Run.of("evaluate", "--predicted", predicted, gold);
        assertEquals(1, run.status());
        assertTrue(
                run.err().contains("nameplate: " + predicted + ": the predicted mention [3,160) ends after"),
                run.err());
    }

    @Test
    void aBrokenCorpusIsToldWithFileLineAndReason() throws IOException {
        String gold = file("gold.jsonl", GOLD + "{\"id\":\"c\",\"text\":\"a\",\"entities\":[[0,9,\"PER\"]]}\n");
        Run run = Run.of("evaluate", "--model", TinyModel.path(), gold);
        assertEquals(1, run.status());
        assertEquals("nameplate: " + gold + ":3: the offset 9 lies outside the text of 1 code points\n", run.err());
        assertEquals("", run.out());
    }

    @Test
    void theOtherCorporaAreStillScored() throws IOException {
        String bad = file("bad.jsonl", "{}\n");
        Run run = Run.of("evaluate", "--model", TinyModel.path(), bad, file("gold.jsonl", GOLD));
        assertEquals(1, run.status());
        assertEquals("nameplate: " + bad + ":1: no \"text\"\n", run.err());
        assertTrue(run.out().contains("gold.jsonl"), run.out());
    }

    @Test
    void aMissingFileIsTold() throws IOException {
        String missing = folder.resolve("missing.jsonl").toString();
        assertEquals(
                "nameplate: " + missing + ": no such file\n",
                Run.of("evaluate", missing).err());
        Run run = Run.of("evaluate", "--predicted", missing, file("gold.jsonl", GOLD));
        assertEquals("nameplate: " + missing + ": no such file\n", run.err());
        assertEquals(1, run.status());
    }
}

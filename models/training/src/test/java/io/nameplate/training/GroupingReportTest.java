package io.nameplate.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.nameplate.SharedData;
import io.nameplate.Span;
import io.nameplate.eval.GoldCorpus;
import io.nameplate.eval.GroupEvaluation;
import io.nameplate.eval.GroupedDocument;
import io.nameplate.eval.GroupedEntity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Holds the committed report of grouping to the code, and our scores to the reference script's. */
class GroupingReportTest {

    private static final Path REPORT = Path.of("../GROUPING.md");

    @TempDir
    Path folder;

    @Test
    void measuringAgainGivesTheCommittedReport() throws IOException {
        Path again = folder.resolve("report.md");
        int status = new CommandLine(new TrainingTool())
                .execute(
                        "evaluate-groups",
                        "--corpora",
                        SharedData.at("corpora").toString(),
                        "--output",
                        again.toString());
        assertEquals(0, status);
        assertEquals(Files.readString(REPORT), Files.readString(again));
    }

    @ParameterizedTest
    @ValueSource(strings = {"news-dev", "dev"})
    void ourGroupsScoreAsWithTheReferenceScript(String set) throws IOException {
        Path file = SharedData.at("corpora/coref/" + set + ".jsonl.gz");
        List<GroupedDocument> gold = GoldCorpus.readGrouped(file);
        assertAgreement(file, gold, gold.stream().map(RegroupedDocument::of).toList());
    }

    /** Chains cut in two and joined to their neighbours, so that no figure is 100. */
    @Test
    void wrongGroupsScoreAsWithTheReferenceScript() throws IOException {
        Path file = SharedData.at("corpora/coref/news-dev.jsonl.gz");
        List<GroupedDocument> gold = GoldCorpus.readGrouped(file);
        assertAgreement(
                file, gold, gold.stream().map(GroupingReportTest::shifted).toList());
    }

    private static GroupedDocument shifted(GroupedDocument gold) {
        List<GroupedEntity> shifted = new ArrayList<>();
        List<Span> left = List.of();
        for (GroupedEntity entity : gold.entities()) {
            int half = entity.mentions().size() / 2;
            List<Span> mentions = new ArrayList<>(left);
            mentions.addAll(entity.mentions().subList(half, entity.mentions().size()));
            left = entity.mentions().subList(0, half);
            shifted.add(new GroupedEntity("", entity.type(), mentions));
        }
        return GroupedDocument.of(gold.id(), gold.text(), shifted);
    }

    private void assertAgreement(Path file, List<GroupedDocument> gold, List<GroupedDocument> predicted)
            throws IOException {
        Path ours = Files.writeString(
                folder.resolve("ours.jsonl"),
                predicted.stream().map(GroupingReportTest::json).collect(Collectors.joining()));
        assertEquals(line(GroupEvaluation.of(predicted, gold)), script(file, ours));
    }

    private static String line(GroupEvaluation e) {
        return String.format(
                Locale.ROOT,
                "%d mentions  B-cubed P %.1f R %.1f F1 %.1f  pairs of different text: found %.1f of %d, right %.1f of %d",
                e.mentions(),
                100 * e.precision(),
                100 * e.recall(),
                100 * e.f1(),
                100 * e.found().value(),
                e.found().whole(),
                100 * e.right().value(),
                e.right().whole());
    }

    private static String script(Path gold, Path predicted) throws IOException {
        String script = SharedData.at("tools/score_groups.py").toString();
        Process process;
        try {
            process = new ProcessBuilder("python3", script, gold.toString(), predicted.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "there is no python3");
            throw e;
        }
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertTrue(!line.isEmpty(), "the script failed");
        return line;
    }

    private static String json(GroupedDocument document) {
        String entities = document.entities().stream()
                .map(e -> "{\"type\":\"" + label(e) + "\",\"mentions\":["
                        + e.mentions().stream()
                                .map(m -> pair(document.text(), m))
                                .collect(Collectors.joining(","))
                        + "]}")
                .collect(Collectors.joining(","));
        return "{\"id\":\"" + document.id().replace("\\", "\\\\").replace("\"", "\\\"")
                + "\",\"text\":\"\",\"entities\":[" + entities + "]}\n";
    }

    private static String label(GroupedEntity entity) {
        String name = entity.type().name();
        return switch (name) {
            case "PERSON", "LOCATION", "ORGANIZATION" -> name.substring(0, 3);
            default -> name;
        };
    }

    private static String pair(String text, Span span) {
        return "[" + text.codePointCount(0, span.start()) + "," + text.codePointCount(0, span.end()) + "]";
    }
}

package io.nameplate.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import io.nameplate.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Holds the committed report to the committed model. */
class EnAccurateReportTest {

    private static final Path MODEL = Path.of("../en-accurate/src/main/resources/io/nameplate/model/enaccurate");
    private static final Path GRAPH = MODEL.resolve("model.onnx");
    private static final Path REPORT = Path.of("../en-accurate/ACCURACY.md");
    private static final Path CARD = Path.of("../en-accurate/MODEL_CARD.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\S+) +\\| all +\\| *(\\S+) \\| *(\\S+) \\| *(\\S+) \\|");

    /** Processors of other kinds round otherwise. */
    private static final double TOLERANCE = 0.3;

    @TempDir
    Path folder;

    @Test
    void reportCardAndDescriptionAreOfTheShippedModel() throws Exception {
        String sum = Hashing.sha256().hashBytes(Files.readAllBytes(GRAPH)).toString();
        for (Path file : new Path[] {REPORT, CARD, MODEL.resolve("en-accurate.properties")}) {
            assertTrue(Files.readString(file).contains(sum), file + " is of another model");
        }
    }

    @Test
    void measuringAgainGivesTheCommittedScores() throws IOException {
        Path again = folder.resolve("report.md");
        int status = new CommandLine(new TrainingTool())
                .execute(
                        "report",
                        "--model",
                        MODEL.toString(),
                        "--corpora",
                        SharedData.at("corpora").toString(),
                        "--article",
                        SharedData.at("articles/ukraine-peace-talks.jsonl").toString(),
                        "--output",
                        again.toString());
        assertEquals(0, status);
        Map<String, Double> measured = scores(again);
        Map<String, Double> committed = scores(REPORT);
        assertEquals(committed.keySet(), measured.keySet());
        committed.forEach((set, f1) -> assertEquals(f1, measured.get(set), TOLERANCE, set));
    }

    private static Map<String, Double> scores(Path report) throws IOException {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Matcher row = ROW.matcher(Files.readString(report)); row.find(); ) {
            scores.put(row.group(1), Double.valueOf(row.group(4)));
        }
        return scores;
    }

    @Test
    void theCardsScoresAndSizeAreThoseOfTheReportAndTheFile() throws IOException {
        String card = Files.readString(CARD);
        int sets = 0;
        for (Matcher row = ROW.matcher(Files.readString(REPORT)); row.find(); sets++) {
            String line =
                    "| " + row.group(1) + " | " + row.group(2) + " | " + row.group(3) + " | " + row.group(4) + " |";
            assertTrue(card.contains(line), "the card lacks " + line);
        }
        assertEquals(11, sets);
        assertTrue(card.contains(String.format(Locale.ROOT, "%,d bytes", Files.size(GRAPH))));
    }
}

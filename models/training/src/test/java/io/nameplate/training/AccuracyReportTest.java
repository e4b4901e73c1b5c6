package io.nameplate.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import io.nameplate.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Holds the committed report to the committed model. */
class AccuracyReportTest {

    private static final Path MODEL = Path.of("../en-fast/src/main/resources/io/nameplate/model/enfast/en-fast.npm");
    private static final Path OPENNLP =
            Path.of("../en-fast/src/opennlp/resources/io/nameplate/model/enfast/en-fast.bin");
    private static final Path REPORT = Path.of("../en-fast/ACCURACY.md");
    private static final Path CARD = Path.of("../en-fast/MODEL_CARD.md");

    @TempDir
    Path folder;

    @Test
    void reportCardAndDescriptionAreOfTheShippedModel() throws Exception {
        for (Path file : new Path[] {REPORT, CARD, MODEL.resolveSibling("en-fast.properties")}) {
            assertTrue(Files.readString(file).contains(sha256(MODEL)), file + " is of another model");
        }
        assertTrue(Files.readString(REPORT).contains(sha256(OPENNLP)));
        assertTrue(Files.readString(CARD).contains(sha256(OPENNLP)));
    }

    @Test
    void measuringAgainGivesTheCommittedReport() throws IOException {
        Path corpora = SharedData.at("corpora");
        Path article = SharedData.at("articles/ukraine-peace-talks.jsonl");
        Path again = folder.resolve("report.md");
        int status = new CommandLine(new TrainingTool())
                .execute(
                        "report",
                        "--model",
                        MODEL.toString(),
                        "--opennlp",
                        OPENNLP.toString(),
                        "--corpora",
                        corpora.toString(),
                        "--article",
                        article.toString(),
                        "--output",
                        again.toString());
        assertEquals(0, status);
        assertEquals(Files.readString(REPORT), Files.readString(again));
    }

    @Test
    void theCardsScoresAndSizesAreThoseOfTheReportAndTheFiles() throws IOException {
        String card = Files.readString(CARD);
        Matcher rows = Pattern.compile("(?m)^\\| (\\S+) +\\| all +\\| *(\\S+) \\| *(\\S+) \\| *(\\S+) \\|")
                .matcher(models(Files.readString(REPORT)));
        int sets = 0;
        while (rows.find()) {
            String row =
                    "| " + rows.group(1) + " | " + rows.group(2) + " | " + rows.group(3) + " | " + rows.group(4) + " |";
            assertTrue(card.contains(row), "the card lacks " + row);
            sets++;
        }
        assertEquals(11, sets);
        assertTrue(card.contains(String.format(Locale.ROOT, "%,d bytes", Files.size(MODEL))));
        assertTrue(card.contains(String.format(Locale.ROOT, "%,d bytes", Files.size(OPENNLP))));
    }

    /** The report's part about the compiled file. */
    private static String models(String report) {
        return report.substring(0, report.indexOf("## The OpenNLP file"));
    }

    private static String sha256(Path file) throws IOException {
        return Hashing.sha256().hashBytes(Files.readAllBytes(file)).toString();
    }
}

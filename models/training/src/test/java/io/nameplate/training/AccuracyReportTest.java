package io.nameplate.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Holds the committed report to the committed model. */
class AccuracyReportTest {

    private static final Path MODEL = Path.of("../en-fast/src/main/resources/io/nameplate/model/enfast/en-fast.bin");
    private static final Path REPORT = Path.of("../en-fast/ACCURACY.md");
    private static final Path CARD = Path.of("../en-fast/MODEL_CARD.md");
    private static final Path SHARED = Path.of(System.getProperty("nameplate.shared", "../shared"));

    @TempDir
    Path folder;

    @Test
    void reportCardAndDescriptionAreOfTheShippedModel() throws Exception {
        String sha256 = Hashing.sha256().hashBytes(Files.readAllBytes(MODEL)).toString();
        for (Path file : new Path[] {REPORT, CARD, MODEL.resolveSibling("en-fast.properties")}) {
            assertTrue(Files.readString(file).contains(sha256), file + " is of another model than " + sha256);
        }
    }

    @Test
    void measuringAgainGivesTheCommittedReport() throws IOException {
        assumeTrue(
                Files.isDirectory(SHARED.resolve("corpora/test")),
                "no corpora at " + SHARED + ": the report is not measured again");
        Path again = folder.resolve("report.md");
        int status = new CommandLine(new TrainingTool())
                .execute(
                        "report",
                        "--model",
                        MODEL.toString(),
                        "--corpora",
                        SHARED.resolve("corpora").toString(),
                        "--article",
                        SHARED.resolve("articles/ukraine-peace-talks.jsonl").toString(),
                        "--output",
                        again.toString());
        assertEquals(0, status);
        assertEquals(Files.readString(REPORT), Files.readString(again));
    }
}

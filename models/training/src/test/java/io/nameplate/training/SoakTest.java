package io.nameplate.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.ChildJvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoakTest {

    @TempDir
    Path folder;

    /** A minute of what {@code models/training/benchmark soak} does for longer. */
    @Test
    void memoryStaysFlatOverTwoThousandExtractionsAndFiftyOpenings() throws Exception {
        Path report = Files.writeString(folder.resolve("report.md"), "# Report\n\n## Memory over time\n");
        Path corpus = Files.write(
                folder.resolve("corpus.jsonl"),
                List.of("{\"id\": \"1\", \"text\": \"" + article() + "\", \"entities\": []}"));
        new ChildJvm("-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch")
                .run(
                        TrainingTool.class,
                        "soak",
                        "--corpus=" + corpus,
                        "--output=" + report,
                        "--warm-up=500",
                        "--extractions=2000",
                        "--parts=4",
                        "--longest=2000",
                        "--openings=50");
        String written = Files.readString(report);
        assertTrue(written.contains("| 50 openings |"), written);
    }

    private static String article() {
        return IntStream.range(0, 300)
                .mapToObj(i ->
                        "Minister Amina Yusuf-Bello left Abu Dhabi on day " + i + " of the NATO talks, Reuters said.")
                .reduce("", (a, b) -> a + " " + b);
    }
}

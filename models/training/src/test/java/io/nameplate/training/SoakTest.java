package io.nameplate.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        List<String> soak = List.of(
                "-Xms256m",
                "-Xmx256m",
                "-XX:+AlwaysPreTouch",
                "-cp",
                System.getProperty("java.class.path"),
                TrainingTool.class.getName(),
                "soak",
                "--corpus=" + corpus,
                "--output=" + report,
                "--warm-up=500",
                "--extractions=2000",
                "--parts=4",
                "--longest=2000",
                "--openings=50");
        Process process = new ProcessBuilder(Stream.concat(
                                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString()),
                                soak.stream())
                        .toList())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> out + read(report));
        assertTrue(read(report).contains("| 50 openings |"), () -> read(report));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String article() {
        return IntStream.range(0, 300)
                .mapToObj(i ->
                        "Minister Amina Yusuf-Bello left Abu Dhabi on day " + i + " of the NATO talks, Reuters said.")
                .reduce("", (a, b) -> a + " " + b);
    }
}

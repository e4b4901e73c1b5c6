package io.nameplate.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchmarkTextLayerTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void newsAndHostileInputAreMeasured() throws IOException {
        TinyCorpora.store(folder);
        Path report = folder.resolve("report.md");
        int exit = new CommandLine(new BenchmarkTextLayer())
                .execute(
                        "--corpora", folder.toString(),
                        "--output", report.toString(),
                        "--rounds", "2",
                        "--seconds", "0",
                        "--hostile-units", "1000");
        assertEquals(0, exit);
        String section = Files.readString(report);
        assertTrue(section.contains("## Text layer") && section.contains("| 10 | 1.0 |"), section);
    }
}

package io.nameplate.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchmarkEnginesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void ourEngineIsMeasuredAlone() throws IOException {
        TinyCorpora.store(folder);
        Path report = folder.resolve("report.md");
        int exit = new CommandLine(new BenchmarkEngines())
                .execute(
                        "--corpora", folder.toString(),
                        "--article", "../../examples/quickstart/article.txt",
                        "--output", report.toString(),
                        "--starts", "1",
                        "--rounds", "1",
                        "--seconds", "0.1",
                        "--heap", "512m",
                        "--threads", "4");
        assertEquals(0, exit);
        String section = Files.readString(report);
        assertTrue(section.contains("## Engines") && section.contains("2 documents, 38 UTF-16 units"), section);
        assertTrue(
                section.contains("\n| Nameplate en-fast ")
                        && section.contains("\n| Nameplate en-accurate ")
                        && section.contains("| 2 |\n"),
                section);
        assertTrue(section.contains("\nNameplate en-fast 0.1.0 with 4 threads "), section);
    }

    @Test
    void engineThatCanNotStartIsNamed() {
        NerPeer broken = new BrokenPeer();
        EngineCosts costs = new EngineCosts(broken, new Cores(List.of()).java(1));
        Path log = folder.resolve("log");
        String message = assertThrows(IllegalStateException.class, () -> costs.start(folder.resolve("none.txt"), log))
                .getMessage();
        assertEquals("BrokenPeer ended without an answer; its messages: " + log, message);
    }
}

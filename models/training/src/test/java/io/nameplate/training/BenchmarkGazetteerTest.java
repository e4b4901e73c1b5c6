package io.nameplate.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchmarkGazetteerTest {

    @TempDir
    private Path folder = Path.of("");

    private void store(String list, String lines) throws IOException {
        Path file = folder.resolve(list);
        Files.createDirectories(file.getParent());
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aListIsBuiltAndFoundBesideTheModel() throws IOException {
        TinyCorpora.store(folder);
        store("geonames-cities/cities.tsv.gz", "Talks\tUS\nLviv\tUA\nLviv\tUS\n");
        store("geonames-cities/admin1.tsv.gz", "Kent\tGB\n");
        store("geonames-cities/admin2.tsv.gz", "???\tXX\n");
        store("namedatabases/first-names-all.txt.gz", "Ada\nBo\n");
        store("namedatabases/surnames-all.txt.gz", "Lee\nOng\nPay\n");
        Path report = folder.resolve("report.md");
        int exit = new CommandLine(new BenchmarkGazetteer())
                .execute(
                        "--corpora", folder.toString(),
                        "--lists", folder.toString(),
                        "--output", report.toString(),
                        "--names", "9",
                        "--builds", "1",
                        "--rounds", "1",
                        "--seconds", "0");
        assertEquals(0, exit);
        String section = Files.readString(report);
        assertTrue(section.contains("## Gazetteers and rules") && section.contains("A list of 9 names"), section);
        assertEquals(
                2,
                section.lines()
                        .filter(line -> line.matches("\\| the list, (EXACT|IGNORED) \\|.*%.*"))
                        .count(),
                section);
    }
}

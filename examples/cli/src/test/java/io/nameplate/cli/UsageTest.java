package io.nameplate.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {

    private static void assertMisused(Run run, String message) {
        assertEquals(2, run.status(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("nameplate: "), run.err());
        assertTrue(run.err().contains(message), run.err());
        assertTrue(run.err().contains("--help'"), run.err());
    }

    @Test
    void helpAndVersionSucceed() {
        assertTrue(Run.of("--help").out().startsWith("Usage: nameplate "));
        assertEquals(0, Run.of("--help").status());
        assertTrue(Run.of("tag", "--help").out().contains("--min-confidence"));
        assertTrue(Run.of("--version").out().matches("nameplate \\d+\\.\\d+\\S*\\R"));
        assertEquals(0, Run.of("--version").status());
    }

    @Test
    void noCommandOrAnUnknownOneIsMisuse() {
        assertMisused(Run.of(), "subcommand");
        assertMisused(Run.of("tagg"), "'tagg'");
    }

    @Test
    void theStandardInputIsReadOnce() {
        assertMisused(Run.of("tag", "-", "-"), "only once");
    }

    @Test
    void anUnknownFormatIsNamedWithThoseThereAre() {
        assertMisused(
                Run.of("tag", "--format", "xml"),
                "[TABLE, JSONL, JSON, CONLL, BRAT, CSV, HTML] (case-insensitive) but was 'xml'");
        assertMisused(Run.of("tag", "--input", "csv"), "[TEXT, JSONL] (case-insensitive) but was 'csv'");
    }

    @Test
    void optionsThatDoNotGoTogetherAreMisuse() {
        assertMisused(Run.of("tag", "--output", "x"), "--output is for --format brat, not table");
        assertMisused(
                Run.of("tag", "--entities", "--format", "csv"), "--entities is a table, which --format csv is not");
        assertMisused(Run.of("tag", "--without", "text"), "--without is for --format jsonl and json, not table");
        assertMisused(Run.of("tag", "--format", "brat", "a.txt", "b.txt"), "holds one document: name a folder");
    }

    @Test
    void aTypeThatTheModelLacksIsNamedWithThoseItHas() {
        Run run = Run.of("tag", "--model", TinyModel.path(), "--types", "PERSON,SHIPS");
        assertMisused(run, "has the types [LOCATION, ORGANIZATION, PERSON, ship], not SHIPS");
        assertMisused(Run.of("tag", "--types", "a b"), "'a b' is no type name");
    }

    @Test
    void aConfidenceOutsideTheUnitIntervalIsNamedWithIt() {
        assertMisused(Run.of("tag", "--model", TinyModel.path(), "--min-confidence", "1.5"), "[0,1], not 1.5");
        assertMisused(Run.of("tag", "--model", TinyModel.path(), "--min-confidence", "NaN"), "[0,1], not NaN");
        assertMisused(Run.of("tag", "--min-confidence", "much"), "'much' is not a double");
    }

    @Test
    void modelAndPredictionsExcludeEachOther() {
        assertMisused(Run.of("evaluate", "--model", "a", "--predicted", "b", "c.jsonl"), "mutually exclusive");
    }

    @Test
    void aGoldFileOfAnotherKindIsNamedWithTheKindsThereAre() {
        assertMisused(Run.of("evaluate", "gold.txt"), "gold.txt is no corpus: its name ends in none of .jsonl");
        assertMisused(Run.of("evaluate"), "GOLD");
    }

    @Test
    void aModelFileThatIsNoneFailsWithItsName(@TempDir Path folder) throws IOException {
        String file = Files.writeString(folder.resolve("model.bin"), "no model").toString();
        Run run = Run.of("tag", "--model", file);
        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("nameplate: " + file + " is no model"), run.err());
        assertEquals(
                1,
                Run.of("tag", "--model", folder.resolve("none.bin").toString()).status());
    }
}

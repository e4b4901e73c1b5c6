package io.nameplate.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnNamesTest {

    private static final String TEXT = "The Ever Given sank under Resolution 242.";
    private static final String LIST = "# ships\nSHIP\tEver Given\tEver Green\n";

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Run tag(String in, String... more) {
        String[] args = new String[more.length + 5];
        System.arraycopy(new String[] {"tag", "--model", TinyModel.path(), "--format", "jsonl"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return Run.with(in, args);
    }

    @Test
    void listsAndRulesAddToTheModel() throws IOException {
        String other = file("laws.tsv", "LAW\tResolution\n");
        Run run = tag(
                TEXT,
                "--gazetteer",
                file("ships.tsv", LIST),
                "--gazetteer",
                other,
                "--rule",
                "LAW=[A-Z]\\w+ \\d+",
                "--rule",
                "VERB=sank");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("\"type\":\"SHIP\",\"text\":\"Ever Given\",\"confidence\":1"), run.out());
        assertTrue(run.out().contains("\"type\":\"LAW\",\"text\":\"Resolution 242\""), run.out());
        assertTrue(run.out().contains("\"type\":\"VERB\",\"text\":\"sank\""), run.out());
    }

    @Test
    void capitalsCountUnlessToldOtherwise() throws IOException {
        String list = file("ships.tsv", LIST);
        String upper = "the ever given sank";
        assertFalse(tag(upper, "--gazetteer", list).out().contains("SHIP"));
        assertTrue(tag(upper, "--gazetteer", list, "--gazetteer-case", "ignored")
                .out()
                .contains("\"text\":\"ever given\""));
    }

    @Test
    void aBadListFailsWithFileLineAndReason() throws IOException {
        String bad = file("bad.tsv", LIST + "SHIP Ever Given\n");
        Run run = tag(TEXT, "--gazetteer", bad);
        assertEquals(1, run.status());
        assertEquals("", run.out());
        assertEquals("nameplate: " + bad + ":3: a type, a tab and a name are wanted\n", run.err());
        String missing = folder.resolve("missing.tsv").toString();
        assertEquals(
                "nameplate: " + missing + ": no such file\n",
                tag(TEXT, "--gazetteer", missing).err());
    }

    @Test
    void aBadRuleIsMisuse() {
        assertMisused(tag(TEXT, "--rule", "LAW"), "--rule: 'LAW' is not TYPE=REGEX");
        assertMisused(tag(TEXT, "--rule", "LAW=(a"), "--rule: the pattern '(a' can't be used: missing closing )");
        assertMisused(tag(TEXT, "--rule", " =a"), "--rule: ' ' is no type name");
        assertMisused(tag(TEXT, "--gazetteer-case", "upper"), "[EXACT, IGNORED]");
        assertMisused(
                Run.of("evaluate", "--predicted", "a", "--rule", "LAW=a", "gold.jsonl"),
                "--gazetteer and --rule add to a model, not to --predicted");
    }

    private static void assertMisused(Run run, String message) {
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("nameplate: ") && run.err().contains(message), run.err());
    }

    @Test
    void evaluateScoresThemToo() throws IOException {
        String gold = file("gold.jsonl", "{\"id\":\"a\",\"text\":\"" + TEXT + "\",\"entities\":[[4,14,\"ORG\"]]}\n");
        String list = file("ships.tsv", "ORG\tEver Given\n");
        Run run = Run.of("evaluate", "--model", TinyModel.path(), "--gazetteer", list, gold);
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().lines().anyMatch(line -> line.contains("ORGANIZATION | 100.00 | 100.00")), run.out());
    }
}

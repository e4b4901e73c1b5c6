package io.nameplate.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryOptionTest {

    private static final String TEXT = "Angela Merkel visited Kyiv.\n\nand then to Merkel";

    @TempDir
    private Path folder = Path.of("");

    private static List<String> tagged(String... option) {
        return Run.with(TEXT, with(option, "tag", "--model", TinyModel.path(), "--format", "csv"))
                .lines();
    }

    private static String[] with(String[] option, String... command) {
        return Stream.of(command, option).flatMap(Stream::of).toArray(String[]::new);
    }

    @Test
    void tagGivesWhatTheDocumentRemembersUnlessItIsSwitchedOff() {
        List<String> on = tagged();
        List<String> off = tagged("--no-document-memory");
        assertEquals(off.size() + 1, on.size(), on::toString);
        assertEquals(off, on.subList(0, off.size()));
        assertTrue(on.get(off.size()).contains("Merkel") && on.get(off.size()).contains("DOCUMENT"), on::toString);
    }

    @Test
    void evaluateCountsWhatTheDocumentRemembersUnlessItIsSwitchedOff() throws IOException {
        String gold = "{\"id\":\"a\",\"text\":\"" + TEXT.replace("\n", "\\n")
                + "\",\"entities\":[[0,13,\"PER\"],[22,26,\"LOC\"],[41,47,\"PER\"]]}";
        String file = Files.writeString(folder.resolve("gold.jsonl"), gold).toString();
        String[] evaluate = {"evaluate", "--model", TinyModel.path(), file};
        assertTrue(all(Run.of(evaluate)).endsWith("| 3 | 0 | 0 |"), () -> all(Run.of(evaluate)));
        String[] without = with(new String[] {"--no-document-memory"}, evaluate);
        assertTrue(all(Run.of(without)).endsWith("| 2 | 0 | 1 |"), () -> all(Run.of(without)));
    }

    /** The last row of the table, its cells without padding. */
    private static String all(Run run) {
        assertEquals(0, run.status(), run.err());
        return run.lines().get(run.lines().size() - 1).replaceAll("\\s+", " ");
    }
}

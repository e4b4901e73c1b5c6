package io.nameplate.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script from top to bottom in JShell. */
class ScriptTest {

    @TempDir
    private Path folder;

    @Test
    void theScriptPrintsScoresAndLeavesPagesAndATable() throws Exception {
        Workplace.copyTo(folder);
        Commands.Result result = Commands.run(
                folder,
                Map.of("CLASSPATH", Workplace.libraries()),
                List.of(Workplace.java("jshell"), "-R-Xmx1g", "nameplate.jsh"));
        String output = result.output();
        assertEquals(0, result.status(), output);
        assertFalse(output.contains("|  Error") || output.contains("|  Exception"), output);
        assertTrue(output.contains("| en-fast ") && output.contains("| en-accurate "), output);
        assertTrue(Files.readString(folder.resolve("ranking.html")).contains("entities in 10 documents"));
        assertTrue(Files.readString(folder.resolve("articles.html")).contains("np-mention np-person"));
        assertTrue(Files.readString(folder.resolve("by-month.svg")).startsWith("<svg "));
        assertTrue(Files.readString(folder.resolve("mentions.csv")).startsWith("document,type,text,"));
    }
}

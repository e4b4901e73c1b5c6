package io.nameplate.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileTest {

    private static final String TEXT = "Angela Merkel visited Kyiv.";

    @TempDir
    Path folder;

    private String out() {
        return folder.resolve("tiny.npm").toString();
    }

    @Test
    void aCompiledModelTagsAsItsSourceDoes() {
        Run run = Run.of("compile", TinyModel.path(), out());
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.out() + run.err());
        assertEquals(
                Run.with(TEXT, "tag", "--model", TinyModel.path()).out(),
                Run.with(TEXT, "tag", "--model", out()).out());
    }

    @Test
    void prunedAndQuantizedItIsSmaller() throws IOException {
        Run.of("compile", TinyModel.path(), out());
        long exact = Files.size(Path.of(out()));
        Run run = Run.of("compile", "--prune", "0.1", "--quantize", TinyModel.path(), out());
        assertEquals(0, run.status(), run.err());
        assertTrue(Files.size(Path.of(out())) < exact);
    }

    @Test
    void whatIsNoModelFailsWithItsName() throws IOException {
        String file = Files.writeString(folder.resolve("model.bin"), "no model").toString();
        Run run = Run.of("compile", file, out());
        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("nameplate: " + file + " is no OpenNLP model"), run.err());
    }

    @Test
    void aPlaceThatCannotBeWrittenFailsWithItsName() {
        String out = folder.resolve("none/tiny.npm").toString();
        Run run = Run.of("compile", TinyModel.path(), out);
        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("nameplate: " + out + " can't be written: no such file"), run.err());
    }

    @Test
    void aNegativePruneIsMisuse() {
        Run run = Run.of("compile", "--prune", "-1", TinyModel.path(), out());
        assertEquals(2, run.status());
        assertTrue(run.err().contains("--prune: weights are pruned below a number of zero or more, not -1"), run.err());
        assertEquals(2, Run.of("compile", TinyModel.path()).status());
    }
}

package io.nameplate.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What some tests need from outside; in CI, which installs the tools, a missing one fails. */
final class Needs {

    private Needs() {}

    /** The folder of test corpora and tools, which is no part of the repository. */
    static Path shared() {
        Path shared = Path.of(System.getProperty("nameplate.shared", "no-such-folder"));
        assumeTrue(Files.isDirectory(shared.resolve("corpora/test")), "no test corpora in " + shared);
        return shared;
    }

    static void program(String name, String... command) {
        boolean there = runs(command);
        if ("true".equals(System.getenv("CI"))) {
            assertTrue(there, name + " has to be installed in CI");
        }
        assumeTrue(there, "no " + name + " here");
    }

    private static boolean runs(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

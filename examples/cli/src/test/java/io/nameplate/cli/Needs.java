package io.nameplate.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;

/** What some tests need from outside. */
final class Needs {

    private Needs() {}

    static void program(String name, String... command) {
        boolean there = runs(command);
        if (!there) {
            System.err.println("a test is skipped, since there is no " + name);
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

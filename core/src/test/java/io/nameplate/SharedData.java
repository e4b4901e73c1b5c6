package io.nameplate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The corpora, articles and tools, which are no part of the repository. */
public final class SharedData {

    private SharedData() {}

    /** A file or folder among them; where it is missing, the test says so and is skipped. */
    public static Path at(String below) {
        Path found =
                Path.of(System.getProperty("nameplate.shared", "../shared")).resolve(below);
        if (!Files.exists(found)) {
            System.err.println("a test is skipped, since there is no " + found.normalize());
        }
        assumeTrue(Files.exists(found), "there is no " + found.normalize());
        return found;
    }
}

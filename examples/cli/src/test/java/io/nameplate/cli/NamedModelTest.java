package io.nameplate.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.TestServices;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedModelTest {

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    /** Shows the test's provider alone, whatever models the class path has. */
    @BeforeEach
    void seeOnlyTheTestsModel(@TempDir Path folder) {
        Thread.currentThread().setContextClassLoader(new TestServices(folder, TinyProvider.class));
    }

    @AfterEach
    void restore() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void aModelIsChosenByName() {
        Run run = Run.with("Angela Merkel visited Kyiv.", "tag", "--model", "tiny", "--format", "jsonl");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("\"text\":\"Kyiv\""), run.out());
    }

    @Test
    void theBestEnglishModelIsTheDefaultAndSaysNothing() {
        Run run = Run.with("Angela Merkel visited Kyiv.", "tag", "--format", "jsonl");
        assertTrue(run.out().contains("\"text\":\"Kyiv\""), run.out());
        assertEquals("", run.err());
    }

    @Test
    void anUnknownNameIsToldWithThoseThereAre() {
        Run run = Run.of("tag", "--model", "huge");
        assertEquals(2, run.status());
        assertTrue(
                run.err().startsWith("nameplate: --model: no model 'huge' on the class path; there is tiny"),
                run.err());
    }

    @Test
    void modelsAreListedWithTheirProvenance() {
        Run run = Run.of("models");
        assertEquals(0, run.status());
        assertEquals("""
                tiny
                  version      0.3
                  language     en
                  licence      CC0-1.0
                  types        LOCATION, ORGANIZATION, PERSON, ship
                  description  Knows a handful of names.
                  sources      sentences of the tests, CC0-1.0
                               more of them, CC0-1.0
                  files        tiny.bin  sha256 %s
                """.formatted(TinyProvider.sha256()), run.out());
    }
}

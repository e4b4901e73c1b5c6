package io.nameplate.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedModelTest {

    private static final String SERVICE = "META-INF/services/io.nameplate.spi.NerModelProvider";

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    /** Shows the test's provider alone, whatever models the class path has. */
    @BeforeEach
    void seeOnlyTheTestsModel(@TempDir Path folder) throws IOException {
        URL services = Files.writeString(folder.resolve("services"), TinyProvider.class.getName())
                .toUri()
                .toURL();
        Thread.currentThread().setContextClassLoader(new ClassLoader(before) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return name.equals(SERVICE) ? Collections.enumeration(List.of(services)) : super.getResources(name);
            }
        });
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

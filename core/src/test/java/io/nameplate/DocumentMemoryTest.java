package io.nameplate;

import static io.nameplate.EntityType.LOCATION;
import static io.nameplate.EntityType.PERSON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentMemoryTest {

    private static final String TEXT = "Steve Witkoff is in Kyiv .\n\nand then to Witkoff";

    @TempDir
    static Path folder;

    private static NerModel tiny;

    @BeforeAll
    static void writeModel() throws Exception {
        tiny = NerModel.load(Files.write(folder.resolve("tiny.bin"), TinyModel.bytes()));
    }

    private static EntityExtractorBuilder builder() {
        return EntityExtractor.builder().model(tiny);
    }

    private static List<String> found(EntityExtractorBuilder builder) {
        return found(builder, TEXT);
    }

    private static List<String> found(EntityExtractorBuilder builder, String text) {
        try (EntityExtractor extractor = builder.build()) {
            return extractor.extract(text).mentions().stream()
                    .map(m -> m.text() + " " + m.source())
                    .toList();
        }
    }

    @Test
    void itHelpsUnlessItIsSwitchedOff() {
        assertEquals(List.of("Steve Witkoff MODEL", "Kyiv MODEL", "Witkoff DOCUMENT"), found(builder()));
        assertEquals(
                List.of("Steve Witkoff MODEL", "Kyiv MODEL"), found(builder().documentMemory(DocumentMemory.OFF)));
    }

    @Test
    void typesAndConfidenceHoldForWhatItGives() {
        assertEquals(List.of("Kyiv MODEL"), found(builder().types(LOCATION)));
        assertEquals(
                List.of("Steve Witkoff MODEL", "Witkoff DOCUMENT"),
                found(builder().types(PERSON)));
        assertTrue(found(builder().minConfidence(0.8)).contains("Witkoff DOCUMENT"));
        assertFalse(found(builder().minConfidence(0.84)).contains("Witkoff DOCUMENT"));
    }

    @Test
    void itGivesWayToTheUsersOwnNamesUnderEveryPolicy() {
        Gazetteer part = Gazetteer.builder()
                .add(LOCATION, "Wit")
                .add(LOCATION, "Witkoff")
                .build();
        for (OverlapPolicy policy : OverlapPolicy.values()) {
            assertEquals(
                    "Witkoff GAZETTEER",
                    found(builder().gazetteer(part).overlaps(policy)).get(2));
        }
    }
}

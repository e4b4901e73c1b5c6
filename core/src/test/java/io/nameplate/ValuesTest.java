package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.spi.ScoredSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValuesTest {

    private static final String INFO = """
            format=1
            name=m
            version=2
            language=en
            core=0.1.0
            types=PERSON, SHIP
            license=MIT
            source.1=first
            source.2=second
            file.m.bin=00000000000000000000000000000000000000000000000000000000000000FF
            """;

    private static ModelInfo info(String properties) throws IOException {
        return ModelInfo.read(new ByteArrayInputStream(properties.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aSpanIsNeverEmptyNorNegative() {
        assertEquals(
                "a span needs 0 <= start < end, not [3,3)",
                assertThrows(IllegalArgumentException.class, () -> new Span(3, 3))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 3));
    }

    @Test
    void spansTouchingDoNotOverlap() {
        assertFalse(new Span(0, 3).overlaps(new Span(3, 5)));
        assertTrue(new Span(0, 4).overlaps(new Span(3, 5)));
        assertTrue(new Span(0, 5).contains(new Span(3, 5)));
        assertTrue(new Span(0, 4).compareTo(new Span(0, 5)) < 0);
    }

    @Test
    void typesOfOneNameAreEqual() {
        assertEquals(EntityType.PERSON, EntityType.of("PERSON"));
        assertEquals(EntityType.of("SHIP"), EntityType.of("SHIP"));
        assertFalse(EntityType.of("SHIP").equals(EntityType.of("ship")));
    }

    @Test
    void aBadTypeNameIsToldWithTheRule() {
        for (String bad : List.of("", " ", "A B", "-X", "x".repeat(65), "A\n")) {
            String message = assertThrows(IllegalArgumentException.class, () -> EntityType.of(bad))
                    .getMessage();
            assertTrue(message.contains("1 to 64"), message);
        }
    }

    @Test
    void labelsOfDataSetsMeanOurTypes() {
        assertSame(EntityType.PERSON, EntityType.ofLabel("PER"));
        assertSame(EntityType.LOCATION, EntityType.ofLabel("location"));
        assertSame(EntityType.ORGANIZATION, EntityType.ofLabel("Organisation"));
        assertEquals("GPE", EntityType.ofLabel("GPE").name());
    }

    @Test
    void aConfidenceLiesBetweenZeroAndOne() {
        assertThrows(IllegalArgumentException.class, () -> new ScoredSpan(new Span(0, 1), EntityType.PERSON, 1.1));
        assertThrows(
                IllegalArgumentException.class, () -> new ScoredSpan(new Span(0, 1), EntityType.PERSON, Double.NaN));
    }

    @Test
    void documentsAreValues() {
        assertEquals(Document.of("1", "a"), Document.of("1", "a"));
        assertFalse(Document.of("a").equals(Document.of("1", "a")));
        assertEquals(Optional.empty(), Document.of("a").id());
    }

    @Test
    void aModelsDescriptionIsReadWhole() throws Exception {
        ModelInfo info = info(INFO);
        assertEquals("m 2", info.toString());
        assertEquals(List.of(EntityType.PERSON, EntityType.of("SHIP")), info.types());
        assertEquals(List.of("first", "second"), info.sources());
        assertEquals(Map.of("m.bin", "0".repeat(62) + "ff"), info.files());
        assertEquals(Optional.of("MIT"), info.license());
    }

    @Test
    void aDescriptionThatLacksSomethingOrIsTooNewIsRefused() {
        refused("name=m", "name=", "name");
        refused("file.m.bin=", "", "file.");
        refused("file.m.bin=00", "file.m.bin=xyz", "64 hexadecimal");
        refused("types=PERSON, SHIP", "types=A B", "'A B'");
        refused("types=PERSON, SHIP", "types=,", "no type");
        refused("format=1", "format=0", "begin at 1");
        refused("format=1", "format=9", "format 9");
        refused("format=1", "format=one", "'one'");
        refused("core=0.1.0", "core=7.0.0", "7.0.0");
        refused("core=0.1.0", "core=soon", "soon");
        refused("name=m", "name=\\u00zz", "malformed");
    }

    private static void refused(String line, String instead, String reason) {
        String message = assertThrows(ModelLoadException.class, () -> info(INFO.replace(line, instead)))
                .getMessage();
        assertTrue(message.contains(reason), message);
    }
}

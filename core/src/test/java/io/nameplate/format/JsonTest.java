package io.nameplate.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.Document;
import io.nameplate.EntityType;
import io.nameplate.Extraction;
import io.nameplate.MentionSource;
import io.nameplate.ModelInfo;
import io.nameplate.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    private static final ModelInfo MODEL = ModelInfo.builder("m", "0.1")
            .language("en")
            .type(EntityType.LOCATION)
            .file("m.npm", "00ff")
            .build();
    private static final Extraction NEWS = Extraction.builder(Document.of("a", "\uD83D\uDE00 KYIV (AP) — Yes."), MODEL)
            .mention(new Span(3, 7), EntityType.LOCATION, 0.5, MentionSource.MODEL)
            .build();
    private static final String LINE = "{\"id\":\"a\",\"schema\":1,"
            + "\"model\":{\"name\":\"m\",\"version\":\"0.1\",\"language\":\"en\",\"types\":[\"LOCATION\"],\"files\":{\"m.npm\":\"00ff\"}},"
            + "\"mentions\":[{\"start\":3,\"end\":7,\"startCodePoint\":2,\"endCodePoint\":6,\"type\":\"LOCATION\","
            + "\"text\":\"KYIV\",\"confidence\":0.5,\"source\":\"MODEL\"}],"
            + "\"entities\":[{\"name\":\"KYIV\",\"type\":\"LOCATION\",\"mentions\":[0],\"aliases\":[]}],"
            + "\"text\":\"\uD83D\uDE00 KYIV (AP) — Yes.\","
            + "\"sentences\":[{\"start\":0,\"end\":19,\"startCodePoint\":0,\"endCodePoint\":18,"
            + "\"tokens\":[0,2,3,7,8,9,9,11,11,12,13,14,15,18,18,19],"
            + "\"tokensCodePoint\":[0,1,2,6,7,8,8,10,10,11,12,13,14,17,17,18]}]}\n";

    private static Extraction dated(String text) {
        return Extraction.builder(Document.of(text), MODEL).build();
    }

    @Test
    void theCompactFormIsTheSchema() {
        assertEquals(LINE, Json.compact().format(NEWS));
        assertEquals(NEWS, Json.read(LINE));
    }

    @Test
    void theDatelineIsThereWithBothOffsets() {
        assertTrue(Json.compact()
                .format(dated("KYIV, Ukraine (AP) — Yes."))
                .contains("\"dateline\":{\"start\":0,\"end\":20,\"startCodePoint\":0,\"endCodePoint\":20,"
                        + "\"place\":\"KYIV\",\"furtherPlace\":\"Ukraine\",\"agency\":\"AP\"}"));
    }

    @Test
    void thePrettyFormHasAMemberALine() {
        assertTrue(Json.pretty().format(NEWS).startsWith("""
                {
                  "id": "a",
                  "schema": 1,
                  "model": {
                    "name": "m",
                """));
        assertTrue(Json.pretty().format(dated("")).contains("\n  \"mentions\": [],\n"));
    }

    @Test
    void partsCanBeLeftOut() {
        String small = Json.compact()
                .without(JsonPart.SENTENCES)
                .without(JsonPart.TEXT)
                .format(NEWS);
        assertFalse(small.contains("\"text\":\"\uD83D\uDE00") || small.contains("sentences"), small);
        assertTrue(assertThrows(ExtractionFormatException.class, () -> Json.read(small))
                .getMessage()
                .contains("it has no \"text\""));
        assertEquals(NEWS, Json.read(Json.compact().without(JsonPart.SENTENCES).format(NEWS)));
    }

    @Test
    void aNumberAsIdIsRead() {
        assertEquals("7", Json.read(LINE.replace("\"a\"", "7")).document().id().orElseThrow());
    }

    @Test
    void membersInAnyOrderAndOfLaterVersionsAreRead() {
        String later =
                "{\"later\":{\"text\":[1,{}]}," + LINE.substring(1).replace("{\"start\"", "{\"also\":[],\"start\"");
        assertEquals(NEWS, Json.read(later));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "\"schema\":1       ~ \"schema\":2        ~ it is of schema 2; this library reads schemas up to 1",
                "\"schema\":1,      ~ \"x\":1,            ~ it has no \"schema\"",
                "\"text\":\"KYIV\"  ~ \"text\":\"LVIV\"   ~ the mention 'LVIV' does not stand at [3,7) of the text, but 'KYIV'",
                "\"end\":7          ~ \"end\":70          ~ [3,70) lies outside the text of 19 units",
                "\"end\":7          ~ \"end\":7.5         ~ \"end\" has to be a whole number, not VALUE_NUMBER_FLOAT",
                "\"end\":7          ~ \"end\":99999999999 ~ out of range",
                "0.5                ~ 1.5                 ~ a confidence lies in [0,1], not 1.5",
                "0.5                ~ \"0.5\"             ~ \"confidence\" has to be a number, not VALUE_STRING",
                "\"MODEL\"          ~ \"MAGIC\"           ~ MAGIC",
                "[0,2,              ~ [0,2,5,             ~ odd number",
                "[0,2,              ~ [1,2,               ~ splits a surrogate pair",
                "[0,2,3,7,          ~ [3,7,0,2,           ~ overlaps another",
                "\"id\":\"a\"       ~ \"id\":[]           ~ \"id\" has to be a string, not START_ARRAY",
                "\"id\":\"a\"       ~ \"id\":\"a\",\"id\":\"a\" ~ Duplicate",
                "]}]}               ~ ]}]                 ~ Unexpected",
                "]}]}               ~ ]}]} {}             ~ more than one JSON object",
            })
    void whatIsNoExtractionIsToldWithItsReason(String from, String to, String reason) {
        assertTrue(LINE.contains(from), from);
        ExtractionFormatException e =
                assertThrows(ExtractionFormatException.class, () -> Json.read(LINE.replace(from, to)));
        assertTrue(e.getMessage().contains(reason), e.getMessage());
    }

    @Test
    void nothingAtAllIsNoExtraction() {
        assertThrows(ExtractionFormatException.class, () -> Json.read(""));
        assertThrows(ExtractionFormatException.class, () -> Json.read("[]"));
        assertThrows(ExtractionFormatException.class, () -> Json.read("[".repeat(100_000)));
        assertEquals(0, Json.readAll(new StringReader(" \n")).count());
    }

    @Test
    void aWriterThatFailsIsToldAndTheTargetIsNeverClosed() throws IOException {
        Writer full = new Writer() {
            @Override
            public void write(char[] chars, int offset, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {
                throw new AssertionError("flushed");
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        assertThrows(IOException.class, () -> Json.compact().write(NEWS, full));
        assertThrows(IOException.class, () -> Html.page().write(NEWS, full));
        assertThrows(IOException.class, () -> Csv.mentions().write(NEWS, full));
        assertThrows(IOException.class, () -> Conll.bio().write(NEWS, full));
        assertThrows(IOException.class, () -> Brat.standoff().write(NEWS, full));
    }
}

package io.nameplate.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagJsonlTest {

    private static final String[] ARGS = {"tag", "--model", TinyModel.path(), "--input", "jsonl", "--format", "jsonl"};

    private static List<JsonNode> ids(Run run) throws IOException {
        List<JsonNode> ids = new ArrayList<>();
        for (String line : run.lines()) {
            ids.add(Json.MAPPER.readTree(line).path("id"));
        }
        return ids;
    }

    @Test
    void idsComeBackAsTheyWereOrElseAsLineNumbers() throws IOException {
        Run run = Run.with("""
                {"id": "a", "text": "x", "other": {"id": 5}}
                {"id": 7, "text": ""}

                {"text": "x"}
                {"id": null, "text": "x"}
                {"id": 12345678901234567890, "text": "x"}
                {"id": 1.10, "text": "x"}""", ARGS);
        assertEquals("[\"a\", 7, 4, 5, 12345678901234567890, 1.10]", ids(run).toString());
        assertEquals("", run.err());
        assertEquals(0, run.status());
    }

    @Test
    void aBadLineInTheMiddleIsToldAndTheOthersAreDone() throws IOException {
        Run run = Run.with("{\"text\":\"x\"}\nnot json\n{\"text\":\"Angela Merkel visited Kyiv.\"}\n", ARGS);
        assertEquals(1, run.status());
        assertEquals("[1, 3]", ids(run).toString());
        assertTrue(run.err().startsWith("nameplate: -:2: not JSON: "), run.err());
        assertEquals(1, run.errors().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1}             | no \"text\"",
                "{\"text\":5}          | \"text\" has to be a string, not of type number",
                "{\"text\":null}       | \"text\" has to be a string, not null",
                "[1]                   | expected an object with \"text\", not of type array",
                "{\"text\":\"a\"} {}   | not JSON: ",
                "{\"text\":\"a\"       | not JSON: ",
                "{\"id\":{},\"text\":\"a\"} | \"id\" has to be a string or a number, not of type object",
            })
    void aLineThatIsNoDocumentIsToldWithItsReason(String line, String reason) {
        Run run = Run.with("\n" + line, ARGS);
        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("nameplate: -:2: " + reason), run.err());
        assertEquals("", run.out());
    }

    @Test
    void aLineOfBrokenUtf8IsToldAndTheOthersAreDone() throws IOException {
        byte[] in = "{\"text\":\"\u00E9\"}\n{\"text\":\"a\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        Run run = Run.with(new ByteArrayInputStream(in), ARGS);
        assertEquals(1, run.status());
        assertEquals("[2]", ids(run).toString());
        assertEquals("nameplate: -:1: not UTF-8: wrong byte 0xE9 at byte offset 9\n", run.err());
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreTaken() throws IOException {
        Run run = Run.with("\uFEFF{\"text\":\"a\"}\r\n{\"text\":\"b\"}\r\n", ARGS);
        assertEquals("[1, 2]", ids(run).toString());
        assertEquals("", run.err());
    }

    @Test
    void halfASurrogatePairComesBackAsItWas() throws IOException {
        Run run = Run.with("{\"id\":\"\\ud800\",\"text\":\"a\"}", ARGS);
        assertEquals("\uD800", ids(run).get(0).textValue());
    }

    @Test
    void aTextLongerThanJacksonsOwnLimitIsRead() {
        Run run = Run.with("{\"text\":\"" + " ".repeat(20_000_001) + "\"}", ARGS);
        assertEquals(0, run.status());
        assertTrue(run.out().startsWith("{\"id\":1,"));
        assertTrue(run.out().endsWith(" \",\"sentences\":[]}\n"));
    }

    @Test
    void eachDocumentIsWrittenBeforeTheNextIsRead() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> written = new ArrayList<>();
        InputStream in = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("one byte at a time is too slow");
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                written.add((int) out.toString(StandardCharsets.UTF_8).lines().count());
                byte[] line = "{\"text\":\"a\"}\n".getBytes(StandardCharsets.UTF_8);
                System.arraycopy(line, 0, into, offset, line.length);
                return written.size() > 3 ? -1 : line.length;
            }
        };
        NameplateCli.run(new Console(in, new Output(out), new PrintWriter(new StringWriter())), ARGS);
        assertEquals(List.of(0, 1, 2, 3), written.subList(0, 4));
    }
}

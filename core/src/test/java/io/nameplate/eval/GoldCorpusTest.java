package io.nameplate.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.EntityType;
import io.nameplate.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldCorpusTest {

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void codePointsBecomeUtf16Units() throws Exception {
        Path file = file(
                "a.jsonl", "{\"id\":\"1\",\"x\":[{}],\"text\":\"\uD83D\uDE00 Kyiv\",\"entities\":[[2,6,\"LOC\"]]}\n\n");
        GoldDocument document = GoldCorpus.read(file).get(0);
        assertEquals(List.of(new Annotation(new Span(3, 7), EntityType.LOCATION)), document.mentions());
        assertEquals("Kyiv", document.text().substring(3, 7));
    }

    @Test
    void bioTagsBecomeMentions() throws Exception {
        Path file = file("a.bio", """
                -DOCSTART-\tO

                Steve\tB-PER
                Witkoff\tI-PER
                left\tO

                Kyiv\tB-LOC
                NATO\tB-ORG
                -DOCSTART-\tO
                Kyiv\tI-LOC
                """);
        List<GoldDocument> documents = GoldCorpus.read(file);
        assertEquals(2, documents.size());
        assertEquals("Steve Witkoff left\nKyiv NATO\n", documents.get(0).text());
        assertEquals(
                List.of(
                        new Annotation(new Span(0, 13), EntityType.PERSON),
                        new Annotation(new Span(19, 23), EntityType.LOCATION),
                        new Annotation(new Span(24, 28), EntityType.ORGANIZATION)),
                documents.get(0).mentions());
        assertEquals(5, documents.get(0).tokens().size());
        assertEquals(1, documents.get(1).mentions().size());
    }

    @Test
    void withoutDocumentMarksEachSentenceIsADocument() throws Exception {
        assertEquals(
                2,
                GoldCorpus.read(file("a.bio", "Kyiv\tB-LOC\n\n\nNATO\tB-ORG\n")).size());
    }

    @Test
    void gzippedFilesAreRead() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("Kyiv\tB-LOC\n".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(
                1,
                GoldCorpus.read(Files.write(folder.resolve("a.bio.gz"), bytes.toByteArray()))
                        .size());
    }

    @Test
    void predictionsAreReadInUtf16Units() throws Exception {
        Path file = file(
                "p.jsonl",
                "{\"id\": 5, \"mentions\": [{\"start\": 3, \"end\": 7, \"type\": \"LOCATION\", \"text\": \"Kyiv\","
                        + " \"confidence\": 0.9}]}");
        assertEquals(
                List.of(new Predicted("5", List.of(new Annotation(new Span(3, 7), EntityType.LOCATION)))),
                GoldCorpus.readPredicted(file));
    }

    @Test
    void aMalformedLineIsToldWithFileLineAndReason() throws Exception {
        String good = "{\"id\":\"1\",\"text\":\"Kyiv\",\"entities\":[]}\n";
        refused(file("a.jsonl", good + "{oops\n"), "a.jsonl:2");
        refused(file("a.jsonl", good + "[1]\n"), "no JSON object");
        refused(file("a.jsonl", good + "{\"id\":\"2\",\"entities\":[]}\n"), "no \"text\"");
        refused(file("a.jsonl", good + "{\"id\":\"2\",\"text\":\"a\",\"mentions\":[]}\n"), "no \"entities\"");
        refused(file("a.jsonl", good + "{\"id\":\"2\",\"text\":\"a\",\"entities\":[[0,9,\"PER\"]]}\n"), "offset 9");
        refused(file("a.jsonl", good + "{\"id\":\"2\",\"text\":\"a\",\"entities\":[[0,1]]}\n"), "expected a type");
        refused(file("a.jsonl", good + "{\"id\":true,\"text\":\"a\",\"entities\":[]}\n"), "no \"id\"");
        refused(file("a.jsonl", good + good.strip() + " " + good), "more than one");
        refused(
                file("a.jsonl", good + "{\"id\":\"2\",\"text\":\"a\",\"entities\":[[0,1.5,\"PER\"]]}\n"),
                "whole number");
        refused(file("a.bio", "Kyiv\tB-LOC\nKyiv LOC\n"), "a.bio:2");
        refused(file("a.bio", "Kyiv\tX-LOC\n"), "'X-LOC'");
    }

    @Test
    void aMissingFileAndAnUnknownEndingAreTold() throws Exception {
        refused(folder.resolve("none.jsonl"), "none.jsonl: no such file");
        refused(folder.resolve("none.bio"), "none.bio: no such file");
        Path text = file("a.txt", "");
        assertTrue(assertThrows(IllegalArgumentException.class, () -> GoldCorpus.read(text))
                .getMessage()
                .contains(".bio.gz"));
    }

    @Test
    void brokenUtf8IsToldAndAByteOrderMarkIsPassedOver() throws Exception {
        refused(Files.write(folder.resolve("a.jsonl"), new byte[] {'{', (byte) 0xFF, '}'}), "not UTF-8");
        assertEquals(
                "Kyiv\n",
                GoldCorpus.read(file("a.bio", "\uFEFFKyiv\tB-LOC\n")).get(0).text());
    }

    private static void refused(Path file, String reason) {
        String message = assertThrows(CorpusFormatException.class, () -> GoldCorpus.read(file))
                .getMessage();
        assertTrue(message.contains(reason), message);
    }
}

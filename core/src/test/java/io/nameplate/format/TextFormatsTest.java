package io.nameplate.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.nameplate.Document;
import io.nameplate.EntityType;
import io.nameplate.Extraction;
import io.nameplate.MentionSource;
import io.nameplate.ModelInfo;
import io.nameplate.Span;
import io.nameplate.Token;
import io.nameplate.eval.Annotation;
import io.nameplate.eval.GoldCorpus;
import io.nameplate.eval.GoldDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFormatsTest {

    private static final ModelInfo BY_HAND = ModelInfo.builder("by hand", "1").build();

    private static Extraction news(String id, String text, Span... places) {
        var builder = Extraction.builder(Document.of(id, text), BY_HAND);
        for (Span place : places) {
            builder.mention(place, EntityType.LOCATION, 1, MentionSource.RECOGNIZER);
        }
        return builder.build();
    }

    @Test
    void csvHasOneHeaderForAllDocuments() throws IOException {
        StringBuilder out = new StringBuilder();
        try (ExtractionWriter writer = Csv.mentions().open(out)) {
            writer.write(news("a", "Kyiv", new Span(0, 4)));
            writer.write(news("b, \"c\"", "\uD83D\uDE00 Lviv", new Span(3, 7)));
        }
        assertEquals(
                "document,type,text,start,end,start_code_point,end_code_point,confidence,source\r\n"
                        + "a,LOCATION,Kyiv,0,4,0,4,1.0,RECOGNIZER\r\n"
                        + "\"b, \"\"c\"\"\",LOCATION,Lviv,3,7,2,6,1.0,RECOGNIZER\r\n",
                out.toString());
    }

    @Test
    void csvForSpreadsheetsHoldsNoFormula() {
        Extraction news = news("@a", "=1+1", new Span(0, 4));
        assertEquals(
                List.of("'@a", "LOCATION", "'=1+1"),
                CsvRows.read(Csv.forSpreadsheets().format(news)).get(1).subList(0, 3));
        assertEquals("=1+1", CsvRows.read(Csv.mentions().format(news)).get(1).get(2));
    }

    @Test
    void aCsvFileWithoutDocumentsHasItsHeader() throws IOException {
        StringBuilder out = new StringBuilder();
        Csv.mentions().open(out).close();
        assertEquals(1, CsvRows.read(out.toString()).size());
    }

    @Test
    void bratPartsAMentionAtLineBreaks() {
        String text = "\uD83D\uDE00 New\r\nYork";
        Extraction news = Extraction.builder(Document.of(text), BY_HAND)
                .sentences(List.of(List.of(new Token("New", 3, 6), new Token("York", 8, 12))))
                .mention(new Span(3, 12), EntityType.of("a:b"), 1, MentionSource.RECOGNIZER)
                .build();
        assertEquals("T1\ta_b 2 5;7 11\tNew York\n", Brat.standoff().format(news));
    }

    @Test
    void aBratFileHoldsOneDocument() throws IOException {
        ExtractionWriter writer = Brat.standoff().open(new StringBuilder());
        writer.write(news("a", "Kyiv"));
        assertThrows(IllegalStateException.class, () -> writer.write(news("b", "Kyiv")));
    }

    @Test
    void conllComesBackAsAGoldCorpus(@TempDir Path folder) throws IOException {
        Extraction news = news("a", "In New York.\nLviv Kyiv", new Span(3, 11), new Span(13, 17), new Span(18, 22));
        Path file = Files.writeString(folder.resolve("a.bio"), Conll.bio().format(news));
        GoldDocument gold = GoldCorpus.read(file).get(0);
        assertEquals(
                List.of("New York", "Lviv", "Kyiv"),
                gold.mentions().stream()
                        .map(Annotation::span)
                        .map(s -> gold.text().substring(s.start(), s.end()))
                        .toList());
    }

    @Test
    void conllWidensAMentionToItsTokensAndKeepsColumnsApart() {
        Extraction news = Extraction.builder(Document.of("Kyiv-based New York"), BY_HAND)
                .sentences(List.of(List.of(new Token("Kyiv-based", 0, 10), new Token("New York", 11, 19))))
                .mention(new Span(0, 4), EntityType.PERSON, 1, MentionSource.RECOGNIZER)
                .mention(new Span(11, 19), EntityType.LOCATION, 1, MentionSource.RECOGNIZER)
                .build();
        assertEquals(
                "-DOCSTART-\tO\n\nKyiv-based\tB-PER\nNew_York\tB-LOC\n\n",
                Conll.bio().format(news));
    }
}

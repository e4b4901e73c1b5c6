package io.nameplate;

import static io.nameplate.EntityType.LOCATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractionBuilderTest {

    private static final ModelInfo BY_HAND = ModelInfo.builder("by hand", "1").build();
    private static final String TEXT = "Lviv and Kyiv met.\n\nOdesa";

    private static ExtractionBuilder builder() {
        return Extraction.builder(Document.of(TEXT), BY_HAND);
    }

    private static ExtractionBuilder with(int start, int end) {
        return builder().mention(new Span(start, end), LOCATION, 0.5, MentionSource.RECOGNIZER);
    }

    private static void assertRefused(ExtractionBuilder builder, String reason) {
        String message =
                assertThrows(IllegalArgumentException.class, builder::build).getMessage();
        assertTrue(message.contains(reason), message);
    }

    @Test
    void mentionsComeInTextOrderWithTheirTextAndSentence() {
        Extraction news = with(20, 25)
                .mention(new Span(0, 4), LOCATION, 1, MentionSource.MODEL)
                .build();
        assertEquals(
                List.of("Lviv", "Odesa"),
                news.places().stream().map(EntityMention::text).toList());
        assertEquals("Odesa", news.mentions().get(1).sentence().text());
        assertEquals("by hand 1", news.model().toString());
    }

    @Test
    void extractionsOfTheSamePartsAreEqual() {
        assertEquals(with(0, 4).build(), with(0, 4).build());
        assertEquals(with(0, 4).build().hashCode(), with(0, 4).build().hashCode());
        assertNotEquals(with(0, 4).build(), with(9, 13).build());
        assertNotEquals(
                builder().build(),
                builder().sentences(List.of(List.of(new Token("Lviv", 0, 4)))).build());
    }

    @Test
    void aMentionThatNoExtractorWouldGiveIsRefused() {
        assertRefused(with(0, 5), "the mention [0,5) begins or ends with white space");
        assertRefused(with(14, 25), "the mention [14,25) lies in no single sentence");
        assertRefused(with(20, 26), "ends after the text's 25 units");
        assertRefused(with(0, 4).mention(new Span(0, 8), LOCATION, 1, MentionSource.MODEL), "overlaps another");
        assertThrows(
                IllegalArgumentException.class,
                () -> builder().mention(new Span(0, 4), LOCATION, Double.NaN, MentionSource.MODEL));
    }

    @Test
    void tokensThatAreNotTheTextsAreRefused() {
        assertRefused(builder().sentences(List.of(List.of())), "a sentence needs a token");
        assertRefused(builder().sentences(List.of(List.of(new Token("Kyiv", 0, 4)))), "does not stand at [0,4)");
        assertRefused(builder().sentences(List.of(List.of(new Token("Odesas", 20, 26)))), "does not stand at [20,26)");
        assertRefused(
                builder().sentences(List.of(List.of(new Token("Lviv", 0, 4)), List.of(new Token("viv", 1, 4)))),
                "overlaps another");
    }

    @Test
    void theDatelineIsReadFromTheText() {
        Dateline dateline = Extraction.builder(Document.of("News\nKYIV, Ukraine (AP) — Yes."), BY_HAND)
                .build()
                .dateline()
                .orElseThrow();
        assertEquals("KYIV", dateline.place().orElseThrow());
        assertEquals("Ukraine", dateline.furtherPlace().orElseThrow());
        assertEquals("AP", dateline.agency().orElseThrow());
        assertEquals(new Span(5, 25), dateline.span());
        assertTrue(builder().build().dateline().isEmpty());
    }
}

package io.nameplate;

import static io.nameplate.EntityType.LOCATION;
import static io.nameplate.EntityType.ORGANIZATION;
import static io.nameplate.EntityType.PERSON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.spi.ScoredSpan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityExtractorTest {

    private static final String TEXT = "Volodymyr Zelenskyy met Steve Witkoff in Kyiv .\n\nNATO is in Kyiv .";

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

    private static List<String> texts(List<EntityMention> mentions) {
        return mentions.stream().map(EntityMention::text).toList();
    }

    @Test
    void givesPeoplePlacesAndOrganizationsInTextOrder() {
        Extraction news = builder().build().extract(TEXT);
        assertEquals(List.of("Volodymyr Zelenskyy", "Steve Witkoff"), texts(news.people()));
        assertEquals(List.of("Kyiv", "Kyiv"), texts(news.places()));
        assertEquals(List.of("NATO"), texts(news.organizations()));
        assertEquals(List.of("Volodymyr Zelenskyy", "Steve Witkoff", "Kyiv", "NATO", "Kyiv"), texts(news.mentions()));
    }

    @Test
    void aMentionKnowsWhereItStands() {
        EntityMention nato = builder().build().extract(TEXT).organizations().get(0);
        assertEquals("NATO", TEXT.substring(nato.start(), nato.end()));
        assertEquals("NATO is in Kyiv .", nato.sentence().text());
        assertEquals(MentionSource.MODEL, nato.source());
        assertTrue(nato.confidence() > 0.5 && nato.confidence() <= 1);
    }

    @Test
    void givesSentencesTokensDocumentAndModel() {
        Document document = Document.of("a1", TEXT);
        Extraction news = builder().build().extract(document);
        assertEquals(2, news.sentences().size());
        assertEquals(13, news.tokens().size());
        assertSame(document, news.document());
        assertTrue(news.model().name().endsWith("tiny.bin"));
    }

    @Test
    void ownLabelsOfAModelAreKept() {
        assertEquals(
                List.of("Russian"),
                texts(builder().build().extract("The Russian army left .").mentions(EntityType.of("misc"))));
    }

    @Test
    void typesRestrictTheModelAlone() {
        Extraction news = builder()
                .types(PERSON)
                .recognizer(sentences -> List.of(ScoredSpan.certain(new Span(41, 45), LOCATION)))
                .build()
                .extract(TEXT);
        assertEquals(List.of("Volodymyr Zelenskyy", "Steve Witkoff", "Kyiv"), texts(news.mentions()));
        assertEquals(MentionSource.RECOGNIZER, news.places().get(0).source());
    }

    @Test
    void aTypeThatTheModelLacksIsToldWhenBuilding() {
        EntityExtractorBuilder builder = builder().types(EntityType.of("SHIP"));
        String message =
                assertThrows(IllegalArgumentException.class, builder::build).getMessage();
        assertTrue(message.contains("SHIP") && message.contains("PERSON"), message);
    }

    @Test
    void minConfidenceLeavesOutWhatIsLessSure() {
        assertTrue(builder().minConfidence(1).build().extract(TEXT).mentions().isEmpty());
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> builder().minConfidence(1.5));
        assertTrue(e.getMessage().contains("1.5"));
        assertThrows(IllegalArgumentException.class, () -> builder().minConfidence(Double.NaN));
    }

    @Test
    void aLongerSpanOfARecognizerReplacesTheModels() {
        Extraction news = builder()
                .recognizer(sentences -> List.of(new ScoredSpan(new Span(0, 23), ORGANIZATION, 0.3)))
                .build()
                .extract(TEXT);
        assertEquals("Volodymyr Zelenskyy met", news.mentions().get(0).text());
    }

    @Test
    void policyCanPutRecognizersFirst() {
        Extraction news = builder()
                .recognizer(sentences -> List.of(new ScoredSpan(new Span(0, 9), ORGANIZATION, 0.3)))
                .overlaps(OverlapPolicy.OWN_FIRST)
                .build()
                .extract(TEXT);
        assertEquals("Volodymyr", news.mentions().get(0).text());
    }

    @Test
    void aRecognizersBadSpanIsToldWithItsReason() {
        assertRefused(new Span(0, TEXT.length() + 1), "units");
        assertRefused(new Span(0, 10), "white space");
        assertRefused(new Span(42, 53), "single sentence");
    }

    private static void assertRefused(Span span, String reason) {
        try (EntityExtractor extractor = builder()
                .recognizer(s -> List.of(ScoredSpan.certain(span, PERSON)))
                .build()) {
            RecognizerException e = assertThrows(RecognizerException.class, () -> extractor.extract(TEXT));
            assertTrue(
                    e.getMessage().contains(span.toString()) && e.getMessage().contains(reason), e.getMessage());
        }
    }

    @Test
    void whatARecognizerThrowsIsKeptAsCause() {
        IllegalStateException thrown = new IllegalStateException("out of order");
        EntityExtractor extractor = builder()
                .recognizer(s -> {
                    throw thrown;
                })
                .build();
        RecognizerException e = assertThrows(RecognizerException.class, () -> extractor.extract(TEXT));
        assertSame(thrown, e.getCause());
        assertTrue(e.getMessage().contains("out of order"));
    }

    @Test
    void readsAStreamLazilyAndInOrder() {
        List<String> pulled = new ArrayList<>();
        EntityExtractor extractor = builder().build();
        Stream<Document> documents =
                Stream.of("1", "2", "3").map(id -> Document.of(id, "Kyiv .")).peek(d -> pulled.add(d.id().orElse("")));
        Stream<Extraction> extractions = extractor.extractAll(documents);
        assertTrue(pulled.isEmpty());
        assertEquals(
                List.of("1", "2"),
                extractions.limit(2).map(x -> x.document().id().orElse("")).toList());
        assertEquals(List.of("1", "2"), pulled);
    }

    @Test
    void anInterruptedThreadLeavesWithTheFlagKept() {
        EntityExtractor extractor = builder().build();
        Thread.currentThread().interrupt();
        try {
            assertThrows(ExtractionInterruptedException.class, () -> extractor.extract(TEXT));
            assertTrue(Thread.currentThread().isInterrupted());
        } finally {
            assertTrue(Thread.interrupted());
        }
        assertFalse(extractor.extract(TEXT).mentions().isEmpty());
    }

    @Test
    void anEmptyTextHasNothing() {
        Extraction nothing = builder().build().extract("");
        assertTrue(nothing.mentions().isEmpty()
                && nothing.sentences().isEmpty()
                && nothing.tokens().isEmpty());
    }

    @Test
    void nullIsRefusedAtOnce() {
        EntityExtractor extractor = builder().build();
        assertThrows(NullPointerException.class, () -> extractor.extract((String) null));
        assertThrows(NullPointerException.class, () -> extractor.extract((Document) null));
        assertThrows(NullPointerException.class, () -> builder().recognizer(null));
        assertThrows(NullPointerException.class, () -> builder().model(null));
        assertThrows(NullPointerException.class, () -> builder().types((EntityType) null));
        assertThrows(NullPointerException.class, () -> NerModel.named(null));
        assertThrows(NullPointerException.class, () -> EntityExtractor.english(null));
        assertThrows(NullPointerException.class, () -> extractor.extract("").mentions(null));
        assertThrows(NullPointerException.class, () -> Document.of("id", null));
    }
}

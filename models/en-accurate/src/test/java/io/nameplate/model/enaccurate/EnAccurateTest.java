package io.nameplate.model.enaccurate;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.EntityExtractor;
import io.nameplate.EntityMention;
import io.nameplate.EntityType;
import io.nameplate.ModelInfo;
import io.nameplate.NerModel;
import io.nameplate.SixteenThreads;
import java.io.FileNotFoundException;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EnAccurateTest {

    private static final List<String> SENTENCES = List.of(
            "Volodymyr Zelenskyy met NATO envoys in Kyiv.",
            "Talks in Abu Dhabi ended on Saturday, a U.S. official said.",
            "The Kremlin denied it.",
            "Reuters reported from Port Sudan that al-Burhan had left.",
            "Amina Yusuf-Bello of Chatham House was less gloomy.",
            "Police in Lagos arrested 12 people.");

    private static EntityExtractor extractor;

    @BeforeAll
    static void open() {
        extractor = EntityExtractor.english();
    }

    @AfterAll
    static void close() {
        extractor.close();
    }

    private static String read(String text) {
        return extractor.extract(text).mentions().stream()
                .map(m -> m.type() + " " + Normalizer.normalize(m.text(), Normalizer.Form.NFC))
                .collect(joining(", "));
    }

    @Test
    void isFoundByItsNameAndAsTheDefaultForEnglish() {
        assertEquals("en-accurate", extractor.model().name());
        assertEquals("en-accurate", NerModel.named("en-accurate").info().name());
    }

    @Test
    void saysWhereItComesFrom() {
        ModelInfo info = NerModel.named("en-accurate").info();
        assertEquals("Apache-2.0", info.license().orElse("none"));
        assertEquals("en", info.language());
        assertTrue(info.sources().size() >= 10);
        assertTrue(info.files().get("model.onnx").matches("[0-9a-f]{64}"));
    }

    @Test
    void keepsItsAuxiliaryClassToItself() {
        assertEquals(
                List.of(EntityType.LOCATION, EntityType.ORGANIZATION, EntityType.PERSON),
                extractor.model().types());
        assertEquals("", read("Iraqi and Russian officials spoke of the Muslim holiday."));
    }

    @Test
    void readsASentenceOfTheNews() {
        assertEquals("PERSON Volodymyr Zelenskyy, ORGANIZATION NATO, LOCATION Kyiv", read(SENTENCES.get(0)));
    }

    @Test
    void anNfdTextGivesTheSameMentionsAsItsNfcForm() {
        assertEquals(
                read("President Recep Tayyip Erdog\u0306an met Emmanuel Macron in \u0130stanbul."),
                read("President Recep Tayyip Erdo\u011Fan met Emmanuel Macron in \u0130stanbul."));
    }

    @Test
    void anEmojiBeforeANameMovesItsOffsetsByItsUnits() {
        EntityMention kyiv = extractor
                .extract("\uD83D\uDE00 In Kyiv, NATO envoys met.")
                .places()
                .get(0);
        assertEquals(6, kyiv.start());
        assertEquals("Kyiv", kyiv.text());
    }

    /** Its integers are scaled by what stands beside them in a window, never by another document. */
    @Test
    void sixteenThreadsReadDocumentsInAnyOrderAsOneDoes() throws Exception {
        Random random = new Random(5);
        List<String> documents = IntStream.range(0, 600)
                .mapToObj(i -> IntStream.range(0, 1 + random.nextInt(8))
                        .mapToObj(j -> SENTENCES.get(random.nextInt(SENTENCES.size())))
                        .collect(joining(" ")))
                .toList();
        List<List<EntityMention>> answers = SixteenThreads.agree(extractor, documents);
        assertTrue(answers.stream().filter(List::isEmpty).count() < 100);
    }

    @Test
    void moreThreadsOnOneWindowGiveTheSameMentions() {
        String text = String.join(" ", SENTENCES);
        try (EntityExtractor two = EntityExtractor.builder()
                .model(NerModel.named("en-accurate").withIntraOpThreads(2))
                .build()) {
            List<EntityMention> expected = extractor.extract(text).mentions();
            List<EntityMention> actual = two.extract(text).mentions();
            assertEquals(
                    expected.stream().map(EntityMention::toString).toList(),
                    actual.stream().map(EntityMention::toString).toList());
            for (int i = 0; i < actual.size(); i++) {
                assertEquals(expected.get(i).confidence(), actual.get(i).confidence(), 1e-4);
            }
        }
    }

    @Test
    void afterCloseItSaysSo() {
        EntityExtractor closed = EntityExtractor.english();
        closed.close();
        assertEquals(
                "this extractor of " + closed.model() + " is closed",
                assertThrows(IllegalStateException.class, () -> closed.extract("Kyiv"))
                        .getMessage());
    }

    @Test
    void hasNoOtherFiles() {
        assertThrows(FileNotFoundException.class, () -> new EnAccurate().open("model.bin"));
    }
}

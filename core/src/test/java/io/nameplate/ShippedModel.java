package io.nameplate;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.spi.NerModelProvider;
import java.io.FileNotFoundException;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds for each model that we ship, where it is the best on the class path. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ShippedModel {

    protected static final List<String> SENTENCES = List.of(
            "Volodymyr Zelenskyy met NATO envoys in Kyiv.",
            "Talks in Abu Dhabi ended on Saturday, a U.S. official said.",
            "The Kremlin denied it.",
            "Reuters reported from Port Sudan that al-Burhan had left.",
            "Amina Yusuf-Bello of Chatham House was less gloomy.",
            "Police in Lagos arrested 12 people.");

    protected final EntityExtractor extractor = EntityExtractor.english();
    private final NerModelProvider provider;
    private final String name;
    private final int documents;

    /**
     * Opens the best model on the class path.
     *
     * @param provider of the model, whose name is the second argument
     * @param documents how many of them the threads share: as many as it reads in some seconds
     */
    protected ShippedModel(NerModelProvider provider, String name, int documents) {
        this.provider = provider;
        this.name = name;
        this.documents = documents;
    }

    @AfterAll
    void close() {
        extractor.close();
    }

    /** Types and composed texts. */
    protected final String read(String text) {
        return extractor.extract(text).mentions().stream()
                .map(m -> m.type() + " " + Normalizer.normalize(m.text(), Normalizer.Form.NFC))
                .collect(joining(", "));
    }

    @Test
    void isFoundByItsNameAndAsTheDefaultForEnglish() {
        assertEquals(name, extractor.model().name());
        assertEquals(name, NerModel.named(name).info().name());
    }

    @Test
    void saysWhereItComesFrom() {
        ModelInfo info = NerModel.named(name).info();
        assertEquals("Apache-2.0", info.license().orElse("none"));
        assertEquals("en", info.language());
        assertTrue(info.sources().size() >= 10);
        assertFalse(info.files().isEmpty());
        info.files().forEach((file, sum) -> assertTrue(sum.matches("[0-9a-f]{64}"), file + " " + sum));
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
    void aMentionEndsAtALineBreak() {
        Extraction news = extractor.extract("Talks were held in Abu\nDhabi");
        assertTrue(news.mentions().stream().noneMatch(m -> m.text().contains("\n")));
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

    /** OpenNLP's own finder, shared by four threads, gives a quarter of its answers wrong; these none. */
    @Test
    void sixteenThreadsReadDocumentsInAnyOrderAsOneDoes() throws Exception {
        Random random = new Random(5);
        List<String> texts = IntStream.range(0, documents)
                .mapToObj(i -> IntStream.range(0, 1 + random.nextInt(8))
                        .mapToObj(j -> SENTENCES.get(random.nextInt(SENTENCES.size())))
                        .collect(joining(" ")))
                .toList();
        List<List<EntityMention>> answers = SixteenThreads.agree(extractor, texts);
        assertTrue(answers.stream().filter(List::isEmpty).count() < documents / 10);
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
        assertThrows(FileNotFoundException.class, () -> provider.open("none-of-these.bin"));
    }
}

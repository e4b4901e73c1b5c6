package io.nameplate.model.enfast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.EntityExtractor;
import io.nameplate.EntityMention;
import io.nameplate.EntityType;
import io.nameplate.Extraction;
import io.nameplate.ModelInfo;
import io.nameplate.NerModel;
import java.io.FileNotFoundException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EnFastTest {

    private static EntityExtractor extractor;

    @BeforeAll
    static void open() {
        extractor = EntityExtractor.english();
    }

    @AfterAll
    static void close() {
        extractor.close();
    }

    private static List<String> read(String text) {
        return extractor.extract(text).mentions().stream()
                .map(m -> m.type() + " " + m.text())
                .toList();
    }

    @Test
    void isFoundByItsNameAndAsTheDefaultForEnglish() {
        assertEquals("en-fast", extractor.model().name());
        assertEquals("en-fast", NerModel.named("en-fast").info().name());
    }

    @Test
    void saysWhereItComesFrom() {
        ModelInfo info = NerModel.named("en-fast").info();
        assertEquals("Apache-2.0", info.license().orElse("none"));
        assertEquals("en", info.language());
        assertTrue(info.sources().size() >= 10);
        assertTrue(info.files().get("en-fast.npm").matches("[0-9a-f]{64}"));
    }

    @Test
    void keepsItsAuxiliaryClassToItself() {
        assertEquals(
                List.of(EntityType.LOCATION, EntityType.ORGANIZATION, EntityType.PERSON),
                extractor.model().types());
        assertTrue(
                read("Iraqi and Russian officials spoke of the Muslim holiday.").isEmpty());
    }

    @Test
    void readsASentenceOfTheNews() {
        assertEquals(
                List.of("PERSON Volodymyr Zelenskyy", "ORGANIZATION NATO", "LOCATION Kyiv"),
                read("Volodymyr Zelenskyy met NATO envoys in Kyiv."));
    }

    @Test
    void aMentionEndsAtALineBreak() {
        Extraction news = extractor.extract("Talks were held in Abu\nDhabi");
        assertTrue(news.mentions().stream().noneMatch(m -> m.text().contains("\n")));
    }

    @Test
    void anNfdTextGivesTheSameMentionsAsItsNfcForm() {
        assertEquals(
                spans("President Recep Tayyip Erdog\u0306an met Emmanuel Macron in \u0130stanbul."),
                spans("President Recep Tayyip Erdo\u011Fan met Emmanuel Macron in \u0130stanbul."));
    }

    /** Types and normalized texts. */
    private static String spans(String text) {
        return extractor.extract(text).mentions().stream()
                .map(m -> m.type() + " " + Normalizer.normalize(m.text(), Normalizer.Form.NFC))
                .collect(Collectors.joining(", "));
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

    @Test
    void blankLinesInFrontOnlyMoveOffsets() {
        String text = "Volodymyr Zelenskyy met NATO envoys in Kyiv.";
        assertEquals(
                starts(text).map(s -> s + 4).toList(), starts("\n\r\n\n" + text).toList());
    }

    private static Stream<Integer> starts(String text) {
        return extractor.extract(text).mentions().stream().map(EntityMention::start);
    }

    @Test
    void hasNoOtherFiles() {
        assertThrows(FileNotFoundException.class, () -> new EnFast().open("en-slow.bin"));
    }
}

package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A linear model that reads before a transformer. */
class EnsembleTest {

    private static final String TEXT = "Steve Witkoff met in Kyiv. Talks ended.";
    private static final Map<String, Double> TALKS = Map.of("talks ORG-start", 9.0, "kyiv PER-start", 1.0);

    @TempDir
    Path temp;

    private List<String> read(Map<String, Double> words, String settings) {
        Path folder = Ensembles.folder(temp.resolve("model" + settings.hashCode() + words.hashCode()), words, settings);
        try (EntityExtractor extractor = Transformers.extractor(folder)) {
            return Transformers.mentions(extractor, TEXT);
        }
    }

    @Test
    void whatBothSayIsWeighed() {
        List<String> transformers = List.of("PERSON Steve Witkoff", "LOCATION Kyiv");
        assertEquals(transformers, read(TALKS, "\"weight\": 0.01"));
        assertEquals(
                List.of("PERSON Steve Witkoff", "LOCATION Kyiv", "ORGANIZATION Talks"), read(TALKS, "\"weight\": 2"));
        assertEquals(
                List.of("PERSON Steve Witkoff", "PERSON Kyiv", "ORGANIZATION Talks"),
                read(Map.of("talks ORG-start", 9.0, "kyiv PER-start", 9.0), "\"weight\": 2"));
    }

    @Test
    void aSureSentenceIsNotReadAgain() {
        Map<String, Double> sure = Map.of(
                "steve other", 9.0,
                "witkoff other", 9.0,
                "met other", 9.0,
                "in other", 9.0,
                "kyiv ORG-start", 9.0,
                ". other", 9.0);
        assertEquals(List.of("ORGANIZATION Kyiv"), read(sure, "\"weight\": 0.01, \"sure_above\": 0.9"));
        assertEquals(
                List.of("PERSON Steve Witkoff", "LOCATION Kyiv"),
                read(sure, "\"weight\": 0.01, \"sure_above\": 0.9999"));
        assertEquals(List.of("PERSON Steve Witkoff", "LOCATION Kyiv"), read(sure, "\"weight\": 0.01"));
    }

    @Test
    void mentionsOfSureAndUnsureSentencesComeInTheOrderOfTheText() {
        Map<String, Double> second = Map.of("talks LOC-start", 12.0, "ended other", 12.0, ". other", 12.0);
        Path folder = Ensembles.folder(temp.resolve("second"), second, "\"weight\": 0.01, \"sure_above\": 0.9");
        try (EntityExtractor extractor = Transformers.extractor(folder)) {
            assertEquals(
                    List.of("LOCATION Talks", "LOCATION Kyiv", "LOCATION Talks"),
                    Transformers.mentions(extractor, "Talks ended. He was in Kyiv. Talks ended."));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"weight\": 1' | has no \"file\"",
                "'\"file\": \"first.npm\"' | has no \"weight\"",
                "'\"file\": \"first.npm\", \"weight\": 0' | \"weight\" is 0.0, not above 0 and up to 10",
                "'\"file\": \"first.npm\", \"weight\": 11' | \"weight\" is 11.0",
                "'\"file\": \"first.npm\", \"weight\": \"1\"' | not a number",
                "'\"file\": \"first.npm\", \"weight\": 1, \"sure_above\": 1.5' | \"sure_above\" is 1.5, not a probability",
                "'\"file\": \"first.npm\", \"weight\": 1, \"sure\": 1' | \"sure\"",
                "'\"file\": \"other.npm\", \"weight\": 1' | other.npm",
            })
    void aWrongSettingIsTold(String settings, String reason) throws Exception {
        Path folder = Ensembles.folder(temp.resolve("broken"), TALKS, "\"weight\": 1");
        Files.copy(
                Transformers.UNCASED.resolve("config.json"),
                folder.resolve("config.json"),
                StandardCopyOption.REPLACE_EXISTING);
        Ensembles.first(folder, settings);
        refused(folder, reason);
    }

    @Test
    void aModelThatCantReadFirstIsTold() throws Exception {
        Path folder = Ensembles.folder(temp.resolve("unfit"), TALKS, "\"weight\": 1");
        Path first = folder.resolve("first.npm");
        Files.write(first, Ensembles.field(List.of("other", "PER-start", "PER-cont"), Map.of("a other", 1.0)));
        refused(folder, "first.npm can't read before the transformer: it has the labels [O, B-PERSON, I-PERSON]");
        Path openNlp = Files.write(
                temp.resolve("small.bin"), SmallModel.plain("MAXENT", 3).file());
        ModelCompiler.exact().compile(openNlp, first);
        refused(folder, "it is no random field");
        Files.write(first, new byte[100]);
        refused(folder, "first.npm");
    }

    @Test
    void aTransformerOfAnotherSchemeIsTold() throws Exception {
        Path folder = Transformers.copy(Transformers.BIOES, temp.resolve("bioes"));
        Files.write(folder.resolve("first.npm"), Ensembles.field(List.of("other"), Map.of("a other", 1.0)));
        String config = Files.readString(folder.resolve("config.json"));
        Files.writeString(
                folder.resolve("config.json"),
                config.replaceFirst("\\{", "{\"nameplate\": {\"first\": {\"file\": \"first.npm\", \"weight\": 1}},"));
        refused(folder, "of another scheme than BIO");
    }

    private static void refused(Path folder, String reason) {
        String message = assertThrows(ModelLoadException.class, () -> NerModel.load(folder))
                .getMessage();
        assertTrue(message.contains(reason), message);
    }
}

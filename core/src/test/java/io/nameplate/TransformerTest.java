package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TransformerTest {

    private static final String TEXT =
            "Volodymyr Zelenskyy met Steve Witkoff in Kyiv. Talks in Abu Dhabi ended, NATO said. The Russian army left.";
    private static final List<String> NAMES = List.of(
            "PERSON Volodymyr Zelenskyy",
            "PERSON Steve Witkoff",
            "LOCATION Kyiv",
            "LOCATION Abu Dhabi",
            "ORGANIZATION NATO");

    @TempDir
    Path temp;

    static Stream<Path> usersOwn() {
        return Stream.of(Transformers.CASED, Transformers.BIOES, Transformers.PLAIN);
    }

    @ParameterizedTest
    @MethodSource("usersOwn")
    void everySchemeOfLabelsIsReadAndKeepsItsTypes(Path folder) {
        List<String> all = new ArrayList<>(NAMES);
        all.add("MISC Russian");
        try (EntityExtractor extractor = Transformers.extractor(folder)) {
            assertEquals(all, Transformers.mentions(extractor, TEXT));
            assertEquals(
                    "[LOCATION, MISC, ORGANIZATION, PERSON]",
                    extractor.model().types().toString());
        }
    }

    @Test
    void auxiliaryTypesAreDecidedAndNotShown() {
        try (EntityExtractor extractor = Transformers.extractor(Transformers.UNCASED)) {
            assertEquals(NAMES, Transformers.mentions(extractor, TEXT));
            assertEquals(
                    "[LOCATION, ORGANIZATION, PERSON]",
                    extractor.model().types().toString());
        }
    }

    @Test
    void anUncasedModelReadsCapitals() {
        try (EntityExtractor extractor = Transformers.extractor(Transformers.UNCASED)) {
            assertEquals(
                    List.of("PERSON STEVE WITKOFF", "LOCATION KYIV"),
                    Transformers.mentions(extractor, "STEVE WITKOFF met in KYIV."));
        }
    }

    @Test
    void confidenceFollowsTheCalibration() throws Exception {
        Path raw = Transformers.copy(Transformers.UNCASED, temp.resolve("raw"));
        Path level = Transformers.copy(Transformers.UNCASED, temp.resolve("level"));
        String points = "\"calibration\": [[0.2, 0.1], [0.6, 0.5], [0.999, 0.99]],";
        String config = Files.readString(raw.resolve("config.json")).replaceAll("\\s+", " ");
        Files.writeString(raw.resolve("config.json"), config.replaceAll("\"calibration\": .*?\\] \\],", ""));
        Files.writeString(
                level.resolve("config.json"),
                config.replaceAll("\"calibration\": .*?\\] \\],", "\"calibration\": [[0.5, 0.25]],"));
        try (EntityExtractor uncalibrated = Transformers.extractor(raw);
                EntityExtractor flat = Transformers.extractor(level)) {
            assertTrue(uncalibrated.extract(TEXT).mentions().get(0).confidence() > 0.5, points);
            assertEquals(0.25, flat.extract(TEXT).mentions().get(0).confidence());
        }
    }

    @Test
    void aFolderIsNamedByItsNameAndItsFilesByTheirChecksums() throws Exception {
        ModelInfo info = NerModel.load(Transformers.CASED).info();
        assertEquals("cased unknown", info.toString());
        byte[] graph = Files.readAllBytes(Transformers.CASED.resolve("model.onnx"));
        assertEquals(Hashing.sha256().hashBytes(graph).toString(), info.files().get("model.onnx"));
    }

    @Test
    void aFolderWithADescriptionIsNamedByItAndHeldAgainstIt() throws Exception {
        Path folder = Transformers.copy(Transformers.UNCASED, temp.resolve("described"));
        Files.writeString(folder.resolve("model.properties"), TransformerServices.description("desk", folder));
        ModelInfo info = NerModel.load(folder).info();
        assertEquals("desk 3", info.toString());
        assertEquals("en", info.language());
    }

    @Test
    void aTextOfAnyLengthIsReadToItsEnd() {
        try (EntityExtractor extractor = Transformers.extractor(Transformers.UNCASED)) {
            String apart = TEXT + "\n" + "He said so.\n".repeat(3000) + "Talks in Kyiv ended.";
            String oneSentence = "said , ".repeat(3000) + "in Kyiv .";
            assertEquals(NAMES.size() + 1, extractor.extract(apart).mentions().size());
            assertEquals("Kyiv", last(extractor.extract(oneSentence)).text());
        }
    }

    private static EntityMention last(Extraction news) {
        return news.mentions().get(news.mentions().size() - 1);
    }

    @Test
    void aModelOnTheClassPathIsKnownByItsFiles() {
        TestServices loader = new TestServices(temp, TransformerServices.Good.class);
        try (EntityExtractor extractor = EntityExtractor.english(loader)) {
            assertEquals("tiny-transformer 3", extractor.model().toString());
            assertEquals(NAMES, Transformers.mentions(extractor, TEXT));
        }
    }

    @Test
    void aTextReadsTheSameInAFolderAndInAJarAndWithMoreThreads() {
        TestServices loader = new TestServices(temp, TransformerServices.Good.class);
        NerModel model = NerModel.named("tiny-transformer", loader);
        try (EntityExtractor folder = Transformers.extractor(Transformers.UNCASED);
                EntityExtractor two = EntityExtractor.builder()
                        .model(model.withIntraOpThreads(2))
                        .build()) {
            assertEquals(folder.extract(TEXT).mentions(), two.extract(TEXT).mentions());
        }
    }
}

package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NerModelTest {

    @TempDir
    Path folder;

    @Test
    void englishTakesTheHighestRankOfItsLanguage() {
        TestServices loader =
                new TestServices(folder, TestServices.Good.class, TestServices.German.class, TestServices.Better.class);
        try (EntityExtractor extractor = EntityExtractor.english(loader)) {
            assertEquals("tiny-better", extractor.model().name());
        }
    }

    @Test
    void availableModelsComeBestFirst() {
        TestServices loader = new TestServices(folder, TestServices.Good.class, TestServices.Better.class);
        assertEquals(
                java.util.List.of("tiny-better", "tiny"),
                NerModel.available(loader).stream().map(ModelInfo::name).toList());
    }

    @Test
    void anUnknownNameIsToldWithThoseThatThereAre() {
        TestServices loader = new TestServices(folder, TestServices.Good.class);
        String message = assertThrows(ModelNotFoundException.class, () -> NerModel.named("en-slow", loader))
                .getMessage();
        assertTrue(message.contains("en-slow") && message.contains("tiny"), message);
    }

    @Test
    void withoutAnyModelTheMessageSaysWhatToAdd() {
        TestServices loader = new TestServices(folder);
        String message = assertThrows(ModelNotFoundException.class, () -> EntityExtractor.english(loader))
                .getMessage();
        assertTrue(message.contains("nameplate-en-fast"), message);
    }

    @Test
    void twoProvidersOfOneNameAreNamedBoth() {
        TestServices loader = new TestServices(folder, TestServices.Good.class, TestServices.SameName.class);
        String message = assertThrows(ModelNotFoundException.class, () -> NerModel.named("tiny", loader))
                .getMessage();
        assertTrue(message.contains("$Good") && message.contains("$SameName"), message);
    }

    @Test
    void aFileThatIsNotWhatItsProviderSaysIsRefused() {
        TestServices loader = new TestServices(folder, TestServices.Damaged.class);
        EntityExtractorBuilder builder = EntityExtractor.builder().model(NerModel.named("tiny-damaged", loader));
        String message = assertThrows(ModelLoadException.class, builder::build).getMessage();
        assertTrue(message.contains("tiny.bin") && message.contains("00ff00ff"), message);
    }

    @Test
    void aModelOfOtherTypesThanItsDescriptionSaysIsRefused() {
        TestServices loader = new TestServices(folder, TestServices.OtherTypes.class);
        EntityExtractorBuilder builder = EntityExtractor.builder().model(NerModel.named("tiny-other", loader));
        String message = assertThrows(ModelLoadException.class, builder::build).getMessage();
        assertTrue(message.contains("ORGANIZATION") && message.contains("says [PERSON]"), message);
    }

    @Test
    void aCompiledFileOfAnotherModelThanItsDescriptionSaysIsRefused() {
        TestServices loader = new TestServices(folder, TestServices.AnotherCompiled.class);
        EntityExtractorBuilder builder = EntityExtractor.builder().model(NerModel.named("tiny-compiled", loader));
        String message = assertThrows(ModelLoadException.class, builder::build).getMessage();
        assertTrue(message.contains("description says tiny-compiled 7"), message);
    }
}

package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransformerLifetimeTest {

    private static final String TEXT = "Volodymyr Zelenskyy met Steve Witkoff in Kyiv.";

    @TempDir
    Path temp;

    @Test
    void oneModelCanBeOpenedAndClosedAHundredTimes() {
        NerModel model = NerModel.load(Transformers.UNCASED);
        for (int i = 0; i < 100; i++) {
            try (EntityExtractor extractor =
                    EntityExtractor.builder().model(model).build()) {
                assertEquals(3, extractor.extract(TEXT).mentions().size());
            }
        }
    }

    @Test
    void useAfterCloseIsAnIllegalState() {
        EntityExtractor extractor = Transformers.extractor(Transformers.CASED);
        extractor.close();
        extractor.close();
        assertThrows(IllegalStateException.class, () -> extractor.extract(TEXT));
    }

    @Test
    void closingOneLeavesTheOthersAtWork() {
        NerModel model = NerModel.load(Transformers.CASED);
        EntityExtractor one = EntityExtractor.builder().model(model).build();
        try (EntityExtractor other = EntityExtractor.builder().model(model).build()) {
            one.close();
            assertEquals(3, other.extract(TEXT).mentions().size());
        }
    }

    @Test
    void eachNumberOfThreadsHasOneCopyOfItsOwn() {
        SharedModel one = NerModel.load(Transformers.CASED).shared();
        assertSame(one, one.withThreads(1));
        assertSame(one.withThreads(2), one.withThreads(2));
        assertSame(one, one.withThreads(2).withThreads(1));
        assertNotSame(one, one.withThreads(2));
    }

    @Test
    void aLinearModelIsTheSameWithAnyNumberOfThreads() throws Exception {
        SharedModel tiny = NerModel.load(Files.write(temp.resolve("tiny.bin"), TinyModel.bytes()))
                .shared();
        assertSame(tiny, tiny.withThreads(4));
    }

    @Test
    void aFileThatChangedSinceItWasLoadedIsToldWhenItIsLoadedAgain() throws Exception {
        Path folder = Transformers.copy(Transformers.CASED, temp.resolve("own"));
        NerModel model = NerModel.load(folder);
        EntityExtractor.builder().model(model).build().close();
        Files.copy(
                Transformers.BIOES.resolve("model.onnx"),
                folder.resolve("model.onnx"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        EntityExtractorBuilder builder = EntityExtractor.builder().model(model);
        String message = assertThrows(ModelLoadException.class, builder::build).getMessage();
        assertTrue(message.contains("model.onnx") && message.contains("SHA-256"), message);
    }

    @Test
    void anInterruptedThreadLeavesWithItsFlagSet() {
        try (EntityExtractor extractor = Transformers.extractor(Transformers.CASED)) {
            Thread.currentThread().interrupt();
            assertThrows(ExtractionInterruptedException.class, () -> extractor.extract(TEXT));
            assertTrue(Thread.interrupted());
            assertEquals(3, extractor.extract(TEXT).mentions().size());
        }
    }

    @Test
    void aThreadThatIsInterruptedWhileItReadsLeavesBetweenTwoWindows() throws Exception {
        try (EntityExtractor extractor = Transformers.extractor(Transformers.CASED)) {
            Throwable[] thrown = new Throwable[1];
            Thread reader = new Thread(() -> {
                try {
                    while (true) {
                        extractor.extract((TEXT + "\n").repeat(20_000));
                    }
                } catch (ExtractionInterruptedException e) {
                    thrown[0] = e;
                }
            });
            reader.start();
            Thread.sleep(50);
            reader.interrupt();
            reader.join();
            assertTrue(thrown[0].getMessage().contains("interrupted before the sentence at ["));
        }
    }
}

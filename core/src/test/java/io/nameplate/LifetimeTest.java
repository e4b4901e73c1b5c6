package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifetimeTest {

    @TempDir
    Path folder;

    private NerModel tiny() throws Exception {
        return NerModel.load(Files.write(folder.resolve("tiny.bin"), TinyModel.bytes()));
    }

    @Test
    void extractorsOfOneModelShareOneCopyUntilTheLastIsClosed() throws Exception {
        NerModel model = tiny();
        Engine first = model.shared().acquire();
        assertSame(first, model.shared().acquire());
        model.shared().release();
        assertSame(first, model.shared().acquire());
        model.shared().release();
        model.shared().release();
        assertNotSame(first, model.shared().acquire());
    }

    @Test
    void namedModelsShareOneCopyWhereverTheyAreNamed() {
        TestServices loader = new TestServices(folder, TestServices.Good.class);
        assertSame(
                NerModel.named("tiny", loader).shared(),
                NerModel.named("tiny", loader).shared());
    }

    @Test
    void aFileThatChangedSinceItWasLoadedIsToldWhenItIsLoadedAgain() throws Exception {
        NerModel model = tiny();
        EntityExtractor.builder().model(model).build().close();
        Files.write(folder.resolve("tiny.bin"), new byte[] {1, 2, 3});
        EntityExtractorBuilder builder = EntityExtractor.builder().model(model);
        ModelLoadException e = assertThrows(ModelLoadException.class, builder::build);
        assertTrue(e.getMessage().contains("tiny.bin") && e.getMessage().contains("SHA-256"), e.getMessage());
    }

    @Test
    void useAfterCloseIsAnIllegalState() throws Exception {
        EntityExtractor extractor = EntityExtractor.builder().model(tiny()).build();
        extractor.close();
        extractor.close();
        assertThrows(IllegalStateException.class, () -> extractor.extract("Kyiv"));
    }

    @Test
    void aClosedExtractorHoldsNoWeights() throws Exception {
        NerModel model = tiny();
        EntityExtractor extractor = EntityExtractor.builder().model(model).build();
        WeakReference<Engine> engine = new WeakReference<>(model.shared().acquire());
        model.shared().release();
        extractor.close();
        for (int i = 0; i < 50 && engine.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertNull(engine.get(), extractor.model() + " is still held");
    }

    @Test
    void closingOneLeavesTheOthersAtWork() throws Exception {
        NerModel model = tiny();
        EntityExtractor one = EntityExtractor.builder().model(model).build();
        EntityExtractor other = EntityExtractor.builder().model(model).build();
        one.close();
        assertEquals(1, other.extract("He is in Kyiv .").places().size());
    }

    @Test
    void closeWaitsForARunningCall() throws Exception {
        Busy busy = new Busy(tiny());
        Thread closer = busy.close();
        assertTrue(closer.isAlive());
        busy.finish();
        closer.join(10_000);
        assertFalse(closer.isAlive());
    }

    @Test
    void aCallDuringCloseIsRefusedInsteadOfWaitingForIt() throws Exception {
        Busy busy = new Busy(tiny());
        Thread closer = busy.close();
        assertThrows(IllegalStateException.class, () -> busy.extractor.extract("Kyiv"));
        busy.finish();
        closer.join(10_000);
        assertFalse(closer.isAlive());
    }

    /** An extractor in whose recognizer a thread waits until it is told to finish. */
    private static final class Busy {

        private final CountDownLatch entered = new CountDownLatch(1);
        private final CountDownLatch leave = new CountDownLatch(1);
        private final EntityExtractor extractor;
        private final Thread reader;

        Busy(NerModel model) throws InterruptedException {
            extractor = EntityExtractor.builder()
                    .model(model)
                    .recognizer(sentences -> {
                        entered.countDown();
                        await(leave);
                        return List.of();
                    })
                    .build();
            reader = new Thread(() -> extractor.extract("Kyiv"));
            reader.start();
            assertTrue(entered.await(10, TimeUnit.SECONDS));
        }

        /** Closes in a thread of its own, and comes back once that waits. */
        Thread close() throws InterruptedException {
            Thread closer = new Thread(extractor::close);
            closer.start();
            for (int i = 0; i < 10_000 && closer.getState() != Thread.State.WAITING; i++) {
                Thread.sleep(1);
            }
            return closer;
        }

        void finish() throws InterruptedException {
            leave.countDown();
            reader.join(10_000);
        }
    }

    @Test
    void closingFromWithinIsRefusedInsteadOfWaitingForever() throws Exception {
        EntityExtractor[] self = new EntityExtractor[1];
        self[0] = EntityExtractor.builder()
                .model(tiny())
                .recognizer(sentences -> {
                    self[0].close();
                    return List.of();
                })
                .build();
        RecognizerException e = assertThrows(RecognizerException.class, () -> self[0].extract("Kyiv"));
        assertTrue(e.getCause() instanceof IllegalStateException);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

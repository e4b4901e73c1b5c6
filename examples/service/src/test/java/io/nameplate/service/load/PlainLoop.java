package io.nameplate.service.load;

import io.nameplate.EntityExtractor;
import io.nameplate.NerModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** What the library does without a service before it: threads that share one extractor, each in a loop. */
final class PlainLoop implements AutoCloseable {

    private final EntityExtractor extractor;
    private final List<String> texts;
    private final int threads;

    PlainLoop(String model, List<String> texts, int threads) {
        this.extractor = EntityExtractor.builder().model(NerModel.named(model)).build();
        this.texts = texts;
        this.threads = threads;
    }

    /** Reads for a time; documents a second. */
    double run(Duration time) throws InterruptedException {
        LongAdder read = new LongAdder();
        long start = System.nanoTime();
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int first = i;
            Thread thread = new Thread(() -> {
                for (int next = first; System.nanoTime() - start < time.toNanos(); next++) {
                    var unused = extractor.extract(texts.get(next % texts.size()));
                    read.increment();
                }
            });
            thread.start();
            running.add(thread);
        }
        for (Thread thread : running) {
            thread.join();
        }
        return read.sum() * 1e9 / (System.nanoTime() - start);
    }

    @Override
    public void close() {
        extractor.close();
    }
}

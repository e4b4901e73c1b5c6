package io.nameplate.training;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToLongFunction;

/** Reads documents with one thread, then with many; reports characters a second of both, the medians of the rounds. */
final class ManyThreads implements RoundTaker {

    private final List<String> texts;
    private final ToLongFunction<String> reader;
    private final long nanos;
    private final int threads;
    private final List<Double> one = new ArrayList<>();
    private final List<Double> many = new ArrayList<>();
    private final LongAdder mentions = new LongAdder();

    ManyThreads(List<String> texts, ToLongFunction<String> reader, long nanos, int threads) {
        this.texts = texts;
        this.reader = reader;
        this.nanos = nanos;
        this.threads = threads;
    }

    @Override
    public void warmUp() {
        rate(1);
        rate(threads);
    }

    @Override
    public void round() {
        one.add(rate(1));
        many.add(rate(threads));
    }

    @Override
    public String report() {
        return Throughput.median(one) + " " + Throughput.median(many);
    }

    private double rate(int count) {
        ExecutorService pool = Executors.newFixedThreadPool(count);
        try {
            AtomicLong next = new AtomicLong();
            AtomicLong characters = new AtomicLong();
            long start = System.nanoTime();
            List<CompletableFuture<Void>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                running.add(CompletableFuture.runAsync(() -> read(next, characters, start), pool));
            }
            running.forEach(CompletableFuture::join);
            return characters.get() * 1e9 / (System.nanoTime() - start);
        } finally {
            pool.shutdown();
        }
    }

    private void read(AtomicLong next, AtomicLong characters, long start) {
        do {
            String text = texts.get((int) (next.getAndIncrement() % texts.size()));
            mentions.add(reader.applyAsLong(text));
            characters.addAndGet(text.length());
        } while (System.nanoTime() - start < nanos);
    }
}

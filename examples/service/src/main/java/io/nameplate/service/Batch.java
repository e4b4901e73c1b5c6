package io.nameplate.service;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/**
 * One batch: lines are handed to the workers as they come, their answers written in the same order. Few are under way at a
 * time, so that memory does not grow with the batch.
 */
final class Batch {

    private static final int PAUSE = 50;

    /** A line whose answer is made or waits to be written. */
    private record UnderWay(CompletableFuture<byte[]> answer, InFlight.Share share) implements AutoCloseable {

        void cancel() {
            answer.cancel(true);
            close();
        }

        @Override
        public void close() {
            share.close();
        }
    }

    /** Empty at the end of the batch. */
    private final BlockingQueue<Optional<UnderWay>> underWay;

    private final Exchange exchange;
    private final Reading reading;
    private final InFlight inFlight;
    private final Limits limits;
    private final Patience patience;
    private volatile boolean abandoned;

    Batch(Exchange exchange, Reading reading, InFlight inFlight, Limits limits, Patience patience) {
        this.exchange = exchange;
        this.reading = reading;
        this.inFlight = inFlight;
        this.limits = limits;
        this.patience = patience;
        this.underWay = new ArrayBlockingQueue<>(2 * limits.threads());
    }

    /** Returns when the batch is over. */
    void run(Executor threads) {
        try (patience) {
            CompletableFuture<Void> written = CompletableFuture.runAsync(this::write, threads);
            Optional<IOException> cut = read();
            underWay.put(Optional.empty());
            written.join();
            if (cut.isPresent()) {
                exchange.done().failed(cut.get());
            } else {
                exchange.done().succeeded();
            }
        } catch (InterruptedException | CompletionException e) {
            abandon();
            exchange.done().failed(e);
        }
    }

    private Optional<IOException> read() throws InterruptedException {
        Lines lines = new Lines(Request.asInputStream(exchange.request()), limits.body());
        try {
            for (Optional<Lines.Line> line = next(lines); line.isPresent() && !abandoned; line = next(lines)) {
                if (!line.get().isBlank()) {
                    underWay.put(Optional.of(begin(line.get())));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    private Optional<Lines.Line> next(Lines lines) throws IOException {
        patience.reads();
        try {
            return lines.next();
        } finally {
            patience.hasRead();
        }
    }

    private UnderWay begin(Lines.Line line) throws InterruptedException {
        InFlight.Share share = inFlight.share();
        CompletableFuture<byte[]> answer;
        try {
            answer = submit(line, share).exceptionally(failure -> problem(line, failure));
        } catch (RuntimeException e) {
            answer = CompletableFuture.completedFuture(problem(line, e));
        }
        return new UnderWay(answer, share);
    }

    private CompletableFuture<byte[]> submit(Lines.Line line, InFlight.Share share) throws InterruptedException {
        if (line.length() > limits.body()) {
            throw Problems.tooLarge("the line", line.length(), limits.body());
        }
        var unused = patiently(() -> {
            share.take(line.length());
            return share;
        });
        return patiently(() -> reading.submit(line.bytes(), read -> {
            byte[] json = Answers.extraction(read.extraction(), read.nanos());
            share.take(json.length);
            return json;
        }));
    }

    /** At a limit, a batch waits: it is not in a hurry, and single requests come first. */
    private <T> T patiently(Supplier<T> step) throws InterruptedException {
        while (true) {
            try {
                return step.get();
            } catch (Problem e) {
                if (e.status() != 503 || abandoned) {
                    throw e;
                }
                Thread.sleep(PAUSE);
            }
        }
    }

    private static byte[] problem(Lines.Line line, Throwable failure) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("line", line.number());
        body.put("problem", Exchange.problem(failure).body());
        byte[] json = Answers.json(body);
        byte[] ended = Arrays.copyOf(json, json.length + 1);
        ended[json.length] = '\n';
        return ended;
    }

    private void write() {
        OutputStream out = Content.Sink.asOutputStream(exchange.response());
        try {
            for (Optional<UnderWay> next = underWay.take(); next.isPresent(); next = underWay.take()) {
                try (UnderWay line = next.get()) {
                    byte[] answer = line.answer().join();
                    patience.writes();
                    out.write(answer);
                    out.flush();
                    patience.hasWritten();
                }
            }
        } catch (IOException | InterruptedException e) {
            abandon();
            throw new CompletionException(e);
        }
    }

    /** The client is gone: nothing more is read for it, and a reader that waits for room gets it. */
    private void abandon() {
        abandoned = true;
        exchange.cutOff();
        for (Optional<UnderWay> next = underWay.poll(); next != null; next = underWay.poll()) {
            next.ifPresent(UnderWay::cancel);
        }
    }
}

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
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/**
 * One batch: lines are handed to the workers as they come, their answers written in the same order. Few are under way at a
 * time, so that memory does not grow with the batch.
 */
final class Batch {

    private static final int LONGEST_PAUSE = 50;

    /** An empty answer ends the batch. */
    private final BlockingQueue<CompletableFuture<Optional<byte[]>>> underWay;

    private final Exchange exchange;
    private final Reading reading;
    private final Limits limits;
    private final Patience patience;
    private volatile boolean abandoned;

    Batch(Exchange exchange, Reading reading, Limits limits, Patience patience) {
        this.exchange = exchange;
        this.reading = reading;
        this.limits = limits;
        this.patience = patience;
        this.underWay = new ArrayBlockingQueue<>(2 * limits.threads());
    }

    /** Returns when the batch is over. */
    void run(Executor threads) {
        try (patience) {
            CompletableFuture<Void> written = CompletableFuture.runAsync(this::write, threads);
            Optional<IOException> cut = read();
            underWay.put(CompletableFuture.completedFuture(Optional.empty()));
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
                    underWay.put(answer(line.get()));
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

    private CompletableFuture<Optional<byte[]>> answer(Lines.Line line) throws InterruptedException {
        try {
            return submit(line).exceptionally(failure -> Optional.of(problem(line, Exchange.problem(failure))));
        } catch (RuntimeException e) {
            return CompletableFuture.completedFuture(Optional.of(problem(line, Exchange.problem(e))));
        }
    }

    /** A full queue makes a batch wait: it is not in a hurry, and single requests come first. */
    private CompletableFuture<Optional<byte[]>> submit(Lines.Line line) throws InterruptedException {
        if (line.length() > limits.body()) {
            throw Problems.tooLarge("the line", line.length(), limits.body());
        }
        while (true) {
            try {
                return reading.submit(
                        line.bytes(), read -> Optional.of(Answers.extraction(read.extraction(), read.nanos())));
            } catch (Problem e) {
                if (e.status() != 503 || abandoned) {
                    throw e;
                }
                Thread.sleep(LONGEST_PAUSE);
            }
        }
    }

    private static byte[] problem(Lines.Line line, Problem problem) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("line", line.number());
        body.put("problem", problem.body());
        byte[] json = Answers.json(body);
        byte[] ended = Arrays.copyOf(json, json.length + 1);
        ended[json.length] = '\n';
        return ended;
    }

    private void write() {
        OutputStream out = Content.Sink.asOutputStream(exchange.response());
        try {
            for (Optional<byte[]> answer = taken(); answer.isPresent(); answer = taken()) {
                patience.writes();
                out.write(answer.get());
                out.flush();
                patience.hasWritten();
            }
        } catch (IOException | InterruptedException e) {
            abandon();
            throw new CompletionException(e);
        }
    }

    private Optional<byte[]> taken() throws InterruptedException {
        return underWay.take().join();
    }

    /** The client is gone: nothing more is read for it, and a reader that waits for room gets it. */
    private void abandon() {
        abandoned = true;
        exchange.cutOff();
        for (var next = underWay.poll(); next != null; next = underWay.poll()) {
            next.cancel(true);
        }
    }
}

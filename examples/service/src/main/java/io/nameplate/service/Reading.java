package io.nameplate.service;

import io.nameplate.Extraction;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Has the workers read documents. */
final class Reading {

    /** A document that was read. */
    record Read(Extraction extraction, long nanos) {}

    private final RequestReader requests;
    private final Models models;
    private final Workers workers;
    private final Metrics metrics;

    Reading(RequestReader requests, Models models, Workers workers, Metrics metrics) {
        this.requests = requests;
        this.models = models;
        this.workers = workers;
        this.metrics = metrics;
    }

    /** @throws Problem if the request is wrong or the queue full */
    <T> CompletableFuture<T> submit(byte[] json, Function<Read, T> format) {
        ExtractRequest request = requests.read(json);
        models.check(request);
        return workers.submit(() -> format.apply(read(request)));
    }

    private Read read(ExtractRequest request) {
        long start = System.nanoTime();
        Read read = new Read(models.extract(request), System.nanoTime() - start);
        metrics.read(read.extraction(), read.nanos());
        return read;
    }
}

package io.nameplate.service;

import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;

/** JSON lines in, JSON lines out. A batch takes two threads of the server's: one reads, one writes. */
final class BatchEndpoint implements Endpoint {

    private final Reading reading;
    private final InFlight inFlight;
    private final Limits limits;
    private final Executor threads;
    private final ScheduledExecutorService clock;
    private final Semaphore places;

    BatchEndpoint(Reading reading, InFlight inFlight, Limits limits, Executor threads, ScheduledExecutorService clock) {
        this.reading = reading;
        this.inFlight = inFlight;
        this.limits = limits;
        this.threads = threads;
        this.clock = clock;
        this.places = new Semaphore(limits.batches());
    }

    @Override
    public void handle(Exchange exchange) {
        ContentTypes.check(exchange, ContentTypes.JSON_LINES);
        if (!places.tryAcquire()) {
            throw Problems.busy("batches", limits.batches());
        }
        try {
            exchange.response().setStatus(200);
            exchange.response().getHeaders().put("Content-Type", "application/jsonl");
            // The service could be told to stop before the end, when it is too late to say so.
            exchange.response().getHeaders().put("Connection", "close");
            Patience patience = new Patience(exchange, clock, limits.transfer());
            new Batch(exchange, reading, inFlight, limits, patience).run(threads);
        } finally {
            places.release();
        }
    }
}

package io.nameplate.service;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;

/** One document in, one answer out. No thread waits meanwhile. */
final class ReadingEndpoint implements Endpoint {

    private final Reading reading;
    private final Function<Reading.Read, Answer> format;
    private final Limits limits;
    private final ScheduledExecutorService clock;

    ReadingEndpoint(
            Reading reading, Function<Reading.Read, Answer> format, Limits limits, ScheduledExecutorService clock) {
        this.reading = reading;
        this.format = format;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public void handle(Exchange exchange) {
        ContentTypes.check(exchange, ContentTypes.JSON);
        var unused = Body.read(exchange.request(), limits, clock)
                .thenCompose(json -> submit(exchange, json))
                .handle((answer, failure) -> {
                    if (failure == null) {
                        exchange.answer(answer);
                    } else {
                        exchange.fail(failure);
                    }
                    return answer;
                });
    }

    /** Nothing is read for a client that has left. */
    private CompletableFuture<Answer> submit(Exchange exchange, byte[] json) {
        CompletableFuture<Answer> answer = reading.submit(json, format);
        exchange.request().addFailureListener(answer::completeExceptionally);
        // The connection is silent while we read: that is no reason to close it.
        exchange.request().addIdleTimeoutListener(timeout -> false);
        return answer;
    }
}

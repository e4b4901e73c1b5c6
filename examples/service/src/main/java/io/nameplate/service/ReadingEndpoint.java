package io.nameplate.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** One document in, one answer out. No thread waits meanwhile. */
final class ReadingEndpoint implements Endpoint {

    private final Bodies bodies;
    private final InFlight inFlight;
    private final Reading reading;
    private final Function<Reading.Read, Answer> format;

    ReadingEndpoint(Bodies bodies, InFlight inFlight, Reading reading, Function<Reading.Read, Answer> format) {
        this.bodies = bodies;
        this.inFlight = inFlight;
        this.reading = reading;
        this.format = format;
    }

    @Override
    public void handle(Exchange exchange) {
        ContentTypes.check(exchange, ContentTypes.JSON);
        // The connection may be silent while we read, and has its own time for the body, also when the service stops.
        exchange.request().addIdleTimeoutListener(timeout -> false);
        InFlight.Share share = inFlight.share();
        exchange.whenOver(share::close);
        var unused = bodies.read(exchange.request(), share)
                .thenCompose(json -> submit(exchange, json, share))
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
    private CompletableFuture<Answer> submit(Exchange exchange, byte[] json, InFlight.Share share) {
        CompletableFuture<Answer> answer = reading.submit(json, read -> counted(format.apply(read), share));
        exchange.request().addFailureListener(answer::completeExceptionally);
        return answer;
    }

    private static Answer counted(Answer answer, InFlight.Share share) {
        share.take(answer.body().length);
        return answer;
    }
}

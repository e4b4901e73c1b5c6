package io.nameplate.service;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Reads the bodies of requests, within the limits. */
final class Bodies {

    private final int limit;
    private final Duration patience;
    private final ScheduledExecutorService clock;

    Bodies(Limits limits, ScheduledExecutorService clock) {
        this.limit = limits.body();
        this.patience = limits.transfer();
        this.clock = clock;
    }

    /**
     * Begins to read.
     *
     * @return completed with a {@link Problem} if the body is too large, too slow, cut short, or too much for the share
     * @throws Problem if the body is announced as so large that it is not read at all
     */
    CompletableFuture<byte[]> read(Request request, InFlight.Share share) {
        long announced = request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH);
        if (announced > limit + Body.MOST_DROPPED) {
            throw Problems.tooLarge("the body", announced, limit).header("Connection", "close");
        }
        Body body = new Body(request, limit, share);
        Future<?> timer = clock.schedule(
                () -> body.content().completeExceptionally(Problems.tooSlow(patience)),
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
        body.run();
        return body.content().whenComplete((done, failure) -> timer.cancel(false));
    }
}

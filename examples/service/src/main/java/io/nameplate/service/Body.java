package io.nameplate.service;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** Reads a request's body, holding no thread while it comes in. */
final class Body implements Runnable {

    /** What is read and dropped of a body that is too large, so that its sender gets to see the answer. */
    private static final long MOST_DROPPED = 16L << 20;

    private final Request request;
    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> result = new CompletableFuture<>();
    private long size;

    private Body(Request request, int limit) {
        this.request = request;
        this.limit = limit;
    }

    /** Completed with a {@link Problem} if it is too large, too slow or cut short. */
    static CompletableFuture<byte[]> read(Request request, Limits limits, ScheduledExecutorService clock) {
        Body body = new Body(request, limits.body());
        long announced = request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH);
        if (announced > limits.body() + MOST_DROPPED) {
            throw Problems.tooLarge("the body", announced, limits.body()).header("Connection", "close");
        }
        Duration patience = limits.transfer();
        Future<?> timer = clock.schedule(
                () -> body.result.completeExceptionally(Problems.tooSlow(patience)),
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
        body.run();
        return body.result.whenComplete((done, failure) -> timer.cancel(false));
    }

    @Override
    public void run() {
        while (!result.isDone()) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            take(chunk);
        }
    }

    private void take(Content.Chunk chunk) {
        if (Content.Chunk.isFailure(chunk)) {
            result.completeExceptionally(Problems.malformed("the body is cut short after " + size + " bytes")
                    .header("Connection", "close"));
            return;
        }
        size += chunk.remaining();
        if (size <= limit) {
            bytes.writeBytes(bytesOf(chunk));
        }
        boolean last = chunk.isLast();
        chunk.release();
        if (size > limit && (last || size > limit + MOST_DROPPED)) {
            result.completeExceptionally(Problems.tooLarge("the body", size, limit));
        } else if (last) {
            result.complete(bytes.toByteArray());
        }
    }

    private static byte[] bytesOf(Content.Chunk chunk) {
        byte[] copy = new byte[chunk.remaining()];
        chunk.getByteBuffer().get(copy);
        return copy;
    }
}

package io.nameplate.service;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** A request's body on its way in, which holds no thread meanwhile. */
final class Body implements Runnable {

    /** What is read and dropped of a body that is refused, so that its sender gets to see the answer. */
    static final long MOST_DROPPED = 16L << 20;

    private final Request request;
    private final int limit;
    private final InFlight.Share share;
    private final CompletableFuture<byte[]> content = new CompletableFuture<>();
    private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Optional<Problem> refusal = Optional.empty();
    private long size;

    Body(Request request, int limit, InFlight.Share share) {
        this.request = request;
        this.limit = limit;
        this.share = share;
    }

    /** Completed at its end, or with a {@link Problem}. */
    CompletableFuture<byte[]> content() {
        return content;
    }

    @Override
    public void run() {
        while (!content.isDone()) {
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
            content.completeExceptionally(Problems.malformed("the body is cut short after " + size + " bytes")
                    .header("Connection", "close"));
            return;
        }
        size += chunk.remaining();
        if (size > limit) {
            refuse(Problems.tooLarge("the body", size, limit));
        } else if (refusal.isEmpty()) {
            keep(chunk);
        }
        boolean last = chunk.isLast();
        chunk.release();
        if (refusal.isPresent() && (last || size > limit + MOST_DROPPED)) {
            content.completeExceptionally(refusal.get());
        } else if (last) {
            content.complete(bytes.toByteArray());
        }
    }

    private void keep(Content.Chunk chunk) {
        try {
            share.take(chunk.remaining());
            byte[] copy = new byte[chunk.remaining()];
            chunk.getByteBuffer().get(copy);
            bytes.writeBytes(copy);
        } catch (Problem e) {
            refuse(e);
        }
    }

    private void refuse(Problem problem) {
        refusal = Optional.of(problem);
        bytes = new ByteArrayOutputStream(0);
        share.close();
    }
}

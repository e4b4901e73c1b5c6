package io.nameplate.service;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A request and the one answer to it. */
final class Exchange {

    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

    private final Request request;
    private final Response response;
    private final Callback callback;
    private final AtomicBoolean answered = new AtomicBoolean();
    private final ScheduledExecutorService clock;
    private final Duration patience;
    private final BooleanSupplier stopping;

    /** @param stopping whether answers are to be the last ones of their connections */
    Exchange(
            Request request,
            Response response,
            Callback callback,
            ScheduledExecutorService clock,
            Duration patience,
            BooleanSupplier stopping) {
        this.request = request;
        this.response = response;
        this.callback = callback;
        this.clock = clock;
        this.patience = patience;
        this.stopping = stopping;
    }

    Request request() {
        return request;
    }

    Response response() {
        return response;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeaders().get(name));
    }

    /** Has something done when the answer is on the network or can't get there. */
    void whenOver(Runnable action) {
        Request.addCompletionListener(request, failure -> action.run());
    }

    /** Answers, unless it is answered already. */
    void answer(Answer answer) {
        if (answered.compareAndSet(false, true)) {
            HttpFields.Mutable headers = response.getHeaders();
            response.setStatus(answer.status());
            headers.put("Content-Type", answer.contentType());
            headers.put("Content-Length", answer.body().length);
            answer.headers().forEach(headers::put);
            if (stopping.getAsBoolean()) {
                headers.put("Connection", "close");
            }
            response.write(true, ByteBuffer.wrap(answer.body()), guarded());
        }
    }

    /** A client that does not take its answer is cut off. */
    private Callback guarded() {
        Future<?> timer = clock.schedule(this::cutOff, patience.toMillis(), TimeUnit.MILLISECONDS);
        return Callback.from(() -> timer.cancel(false), callback);
    }

    void cutOff() {
        request.getConnectionMetaData().getConnection().getEndPoint().close();
    }

    void fail(Throwable failure) {
        answer(problem(failure).answer());
    }

    /** Ends an exchange that has written its answer itself. */
    Callback done() {
        answered.set(true);
        return callback;
    }

    /** What a failure means to the client. Of one that nobody foresaw the log gets the place, not the message: it could hold text. */
    static Problem problem(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof Problem problem) {
            return problem;
        }
        StackTraceElement[] trace = cause.getStackTrace();
        LOG.error("{} at {}", cause.getClass().getName(), trace.length == 0 ? "an unknown place" : trace[0]);
        return Problems.failed();
    }
}

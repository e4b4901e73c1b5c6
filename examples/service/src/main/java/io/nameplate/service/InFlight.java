package io.nameplate.service;

import java.util.concurrent.atomic.AtomicLong;

/** The bytes of bodies and answers that are on their way, all together, and their limit. Thread-safe. */
final class InFlight {

    private final long limit;
    private final AtomicLong held = new AtomicLong();

    InFlight(long limit) {
        this.limit = limit;
    }

    /** A request's part of it, which begins with nothing. */
    Share share() {
        return new Share();
    }

    long held() {
        return held.get();
    }

    /** Takes bytes until it is closed, which gives all of them back. Thread-safe. */
    final class Share implements AutoCloseable {

        private long taken;
        private boolean closed;

        /** @throws Problem if they are more than is left */
        synchronized void take(long bytes) {
            if (closed) {
                return;
            }
            if (held.addAndGet(bytes) > limit) {
                held.addAndGet(-bytes);
                throw Problems.busy("bytes of bodies and answers on their way", limit);
            }
            taken += bytes;
        }

        @Override
        public synchronized void close() {
            closed = true;
            held.addAndGet(-taken);
            taken = 0;
        }
    }
}

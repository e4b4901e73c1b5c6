package io.nameplate.service;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Cuts a client off that takes too long to send a line or to take an answer, however steadily its bytes drip. */
final class Patience implements AutoCloseable {

    private static final long NOT_WAITING = 0;

    private final AtomicLong reading = new AtomicLong();
    private final AtomicLong writing = new AtomicLong();
    private final Future<?> timer;

    Patience(Exchange exchange, ScheduledExecutorService clock, Duration limit) {
        long period = Math.max(1, limit.toMillis() / 10);
        Runnable look = () -> {
            if (isOver(reading, limit) || isOver(writing, limit)) {
                exchange.cutOff();
            }
        };
        this.timer = clock.scheduleWithFixedDelay(look, period, period, TimeUnit.MILLISECONDS);
    }

    private static boolean isOver(AtomicLong since, Duration limit) {
        long start = since.get();
        return start != NOT_WAITING && System.nanoTime() - start > limit.toNanos();
    }

    void reads() {
        reading.set(now());
    }

    void hasRead() {
        reading.set(NOT_WAITING);
    }

    void writes() {
        writing.set(now());
    }

    void hasWritten() {
        writing.set(NOT_WAITING);
    }

    private static long now() {
        return System.nanoTime() | 1;
    }

    @Override
    public void close() {
        timer.cancel(false);
    }
}

package io.nameplate.training;

import java.time.Duration;

/**
 * What this JVM has worked, all its threads together, garbage collection and compiler included. Unlike the time on the
 * clock it hardly depends on what else the machine does. Linux counts it in hundredths of a second.
 */
final class ProcessorTime {

    private final long start = now();

    /** Begins now. */
    ProcessorTime() {}

    long nanos() {
        return now() - start;
    }

    double seconds() {
        return nanos() / 1e9;
    }

    private static long now() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElseThrow(() -> new IllegalStateException("this system does not tell processor time"));
    }
}

package io.nameplate.internal.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one environment of ONNX Runtime in a process, its telemetry off.
 *
 * <p>When it starts, onnxruntime 1.29.0 runs a recursive regular expression over the process's command line, which takes some 260
 * bytes of stack a character: with a class path of 4,000 characters it overflows the usual stack of a Java thread, and ends the
 * process without a word. So a thread with room enough starts it.
 */
final class Environment {

    private static final long LEAST_STACK = 16L << 20;
    private static final long STACK_OF_A_CHARACTER = 1 << 10;
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private static @Nullable OrtEnvironment environment;

    private Environment() {}

    /**
     * Starts it at the first call, and again if that failed.
     *
     * @throws LinkageError if ONNX Runtime is missing or can't be loaded
     */
    static synchronized OrtEnvironment get() throws OrtException {
        if (environment == null) {
            environment = start();
        }
        return environment;
    }

    private static OrtEnvironment start() throws OrtException {
        Start start = new Start();
        Thread thread =
                new Thread(null, start, "onnxruntime-start", LEAST_STACK + STACK_OF_A_CHARACTER * commandLine());
        thread.setDaemon(true);
        thread.start();
        Uninterruptibles.joinUninterruptibly(thread);
        if (start.failure != null) {
            Throwables.throwIfInstanceOf(start.failure, OrtException.class);
            Throwables.throwIfUnchecked(start.failure);
        }
        return Objects.requireNonNull(start.started);
    }

    private static final class Start implements Runnable {

        private @Nullable OrtEnvironment started;
        private @Nullable Throwable failure;

        @Override
        public void run() {
            try {
                OrtEnvironment found = OrtEnvironment.getEnvironment();
                found.setTelemetry(false);
                started = found;
            } catch (OrtException | RuntimeException | LinkageError e) {
                failure = e;
            }
        }
    }

    /** Its length in bytes, where the system tells. */
    private static long commandLine() {
        try {
            return Files.exists(COMMAND_LINE) ? Files.readAllBytes(COMMAND_LINE).length : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}

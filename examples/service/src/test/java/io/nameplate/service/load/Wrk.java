package io.nameplate.service.load;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Load by wrk, a client in C, over connections that stay open. */
final class Wrk {

    static final int CONNECTIONS = 64;

    private static final String SCRIPT = "src/test/wrk/load.lua";

    /**
     * What wrk measured.
     *
     * @param errors connections that failed, answers that did not come within 30 s or were not 200
     * @param median of the latency in milliseconds, as are the two after it
     */
    record Result(long requests, double seconds, long errors, double median, double p99, double longest) {

        double rate() {
            return requests / seconds;
        }
    }

    private Wrk() {}

    /** Each connection sends as soon as it has its answer. */
    static Result run(URI target, Path bodies, Duration time) throws IOException, InterruptedException {
        return run(target, bodies, time, Duration.ZERO);
    }

    /** About so many requests a second, by a pause of each connection that takes answers to come at once. */
    static Result paced(URI target, Path bodies, Duration time, double rate) throws IOException, InterruptedException {
        return run(target, bodies, time, Duration.ofMillis((long) (1000 * CONNECTIONS / rate)));
    }

    private static Result run(URI target, Path bodies, Duration time, Duration pause)
            throws IOException, InterruptedException {
        ProcessBuilder wrk = new ProcessBuilder(
                        "wrk",
                        "-t1",
                        "-c" + CONNECTIONS,
                        "-d" + time.toSeconds() + "s",
                        "--timeout=30s",
                        "--script=" + SCRIPT,
                        target.toString(),
                        "--",
                        bodies.toString())
                .redirectErrorStream(true);
        wrk.environment().put("PAUSE", String.valueOf(pause.toMillis()));
        Process process = wrk.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("wrk failed: " + out);
        }
        return result(out);
    }

    private static Result result(String out) throws IOException {
        double[] numbers = Stream.of(out.lines()
                        .filter(line -> line.startsWith("measured "))
                        .findFirst()
                        .orElseThrow(() -> new IOException("wrk measured nothing: " + out))
                        .split(" ", -1))
                .skip(1)
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Result(
                (long) numbers[0],
                numbers[1] / 1e6,
                (long) numbers[2],
                numbers[3] / 1e3,
                numbers[4] / 1e3,
                numbers[5] / 1e3);
    }
}

package io.nameplate.service.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Requests a second and latencies, beside what the library does in a plain loop on the same cores, and with slow clients. */
@Command(name = "throughput", description = "Requests a second beside a plain loop, and with slow clients.")
final class MeasureThroughput implements Callable<Integer> {

    private static final double LEAST_SHARE = 0.5;
    private static final double MOST_TIMES_P99 = 2;
    private static final Duration WARM_UP = Duration.ofSeconds(30);

    /** The first ends before the service cuts it off, the second does not. */
    private static final List<String> SLOW_BODIES =
            List.of("{\"text\":\"Oslo\"}", "{\"text\":\"Anna Berg met Lars Holm in Bergen.\"}");

    @Option(names = "--model", description = "default ${DEFAULT-VALUE}")
    private String model = "en-fast";

    @Option(names = "--corpus", description = "what is read; default ${DEFAULT-VALUE}")
    private Path corpus = Path.of("../../../shared/corpora/test/wikinews/dev.jsonl.gz");

    @Option(names = "--length", description = "characters of a text; default ${DEFAULT-VALUE}")
    private int length = 4096;

    @Option(names = "--seconds", description = "that are measured; default ${DEFAULT-VALUE}")
    private int seconds = 60;

    @Option(names = "--slow", description = "slow connections; default ${DEFAULT-VALUE}")
    private int slow = 200;

    @Option(names = "--output", description = "the report; default ${DEFAULT-VALUE}")
    private Path output = Path.of("LOAD.md");

    @Override
    public Integer call() throws Exception {
        Texts texts = Texts.read(corpus, length);
        Path bodies = texts.write(Path.of("target/load/bodies.jsonl"));
        int cores = Runtime.getRuntime().availableProcessors();
        try (PlainLoop loop = new PlainLoop(model, texts.texts(), cores);
                ServiceProcess service = ServiceProcess.start(List.of("-Xmx512m"), List.of("--model=" + model))) {
            loop.run(WARM_UP);
            Wrk.run(service.uri("/"), bodies, WARM_UP);
            Machine machine = Machine.watch(service);
            double before = loop.run(Duration.ofSeconds(seconds / 2));
            Wrk.Result alone = Wrk.run(service.uri("/"), bodies, Duration.ofSeconds(seconds));
            double after = loop.run(Duration.ofSeconds(seconds / 2));
            SlowClients first = new SlowClients(service, SLOW_BODIES.get(0), 1000).start(slow / 2);
            SlowClients second = new SlowClients(service, SLOW_BODIES.get(1), 1000).start(slow / 2);
            Wrk.Result beside = Wrk.run(service.uri("/"), bodies, Duration.ofSeconds(seconds));
            first.stop();
            second.stop();
            double share = alone.rate() / ((before + after) / 2);
            double times = beside.p99() / alone.p99();
            ReportSection.write(
                    output,
                    "Requests a second: " + model,
                    setting(texts.texts().size(), cores)
                            + row("alone", alone)
                            + row("with slow clients", beside)
                            + comparison(before, after, share, times)
                            + slowOnes(first.exchanges(), second.exchanges())
                            + others(machine.others()));
            boolean lost = alone.errors()
                            + beside.errors()
                            + first.exchanges().unanswered()
                            + second.exchanges().unanswered()
                    > 0;
            return share < LEAST_SHARE || times > MOST_TIMES_P99 || lost ? 1 : 0;
        }
    }

    private String setting(int texts, int cores) {
        return String.format(
                Locale.ROOT,
                """
                wrk posts %d texts of %,d characters of news (`%s`) in turns to `/v1/extract` over %d connections for %d s, after %d s
                that are not counted. Service, client and plain loop share %d cores, one after the other; Java %s, service with
                `-Xmx512m`, all else by default. Made by `examples/service/load throughput`.

                | | requests | a second | p50, ms | p99, ms | longest, ms | errors |
                |---|---|---|---|---|---|---|
                """,
                texts,
                length,
                Texts.name(corpus),
                Wrk.CONNECTIONS,
                seconds,
                WARM_UP.toSeconds(),
                cores,
                System.getProperty("java.version"));
    }

    private static String row(String name, Wrk.Result result) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,.0f | %.0f | %.0f | %.0f | %d |%n",
                name,
                result.requests(),
                result.rate(),
                result.median(),
                result.p99(),
                result.longest(),
                result.errors());
    }

    private static String comparison(double before, double after, double share, double times) {
        return String.format(Locale.ROOT, """

                - The library in a plain loop, one thread a core, read %,.0f texts a second before and %,.0f after it: the service alone
                  does %.0f%% of their mean (bar: half).
                - The p99 with slow clients is %.2f times that without (bar: twice).
                """, before, after, 100 * share, times);
    }

    private String slowOnes(Exchanges first, Exchanges second) {
        return String.format(
                Locale.ROOT,
                """
                - The slow clients are %d connections that send one byte a second. Bodies of %d bytes, of half of them:
                  %s. Bodies of %d bytes, of the other half, which the service does not wait for (408):
                  %s.
                """,
                slow,
                SLOW_BODIES.get(0).length(),
                first,
                SLOW_BODIES.get(1).length(),
                second);
    }

    private static String others(double percent) {
        return String.format(
                Locale.ROOT, "- Other processes of the machine took %.0f%% of its cores meanwhile.%n", percent);
    }
}

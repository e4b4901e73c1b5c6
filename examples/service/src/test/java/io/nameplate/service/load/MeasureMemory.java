package io.nameplate.service.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Resident memory and what is alive in the heap, over a long time at half of the load that the service can take. */
@Command(name = "memory", description = "Memory over a long time at half load.")
final class MeasureMemory implements Callable<Integer> {

    private static final double MEGABYTE = 1e6;
    private static final double MOST_GROWTH = 5;
    private static final Duration FULL = Duration.ofSeconds(30);

    /** Memory at a time, in bytes. */
    private record Sample(Duration at, long resident, long alive) {}

    @Option(names = "--model", description = "default ${DEFAULT-VALUE}")
    private String model = "en-fast";

    @Option(names = "--corpus", description = "what is read; default ${DEFAULT-VALUE}")
    private Path corpus = Path.of("../../../shared/corpora/test/wikinews/dev.jsonl.gz");

    @Option(names = "--length", description = "characters of a text; default ${DEFAULT-VALUE}")
    private int length = 4096;

    @Option(names = "--heap", description = "megabytes; default ${DEFAULT-VALUE}")
    private int heap = 256;

    @Option(names = "--warm-up", description = "minutes before the first measure; default ${DEFAULT-VALUE}")
    private int warmUp = 5;

    @Option(names = "--minutes", description = "that are measured; default ${DEFAULT-VALUE}")
    private int minutes = 30;

    @Option(names = "--parts", description = "of these minutes, each measured; default ${DEFAULT-VALUE}")
    private int parts = 10;

    @Option(names = "--output", description = "the report; default ${DEFAULT-VALUE}")
    private Path output = Path.of("LOAD.md");

    @Override
    public Integer call() throws Exception {
        Path bodies = Texts.read(corpus, length).write(Path.of("target/load/bodies-" + model + ".jsonl"));
        List<String> jvm = List.of("-Xms" + heap + "m", "-Xmx" + heap + "m", "-XX:+AlwaysPreTouch");
        try (ServiceProcess service = ServiceProcess.start(jvm, List.of("--model=" + model))) {
            Wrk.run(service.uri("/"), bodies, FULL);
            double full = Wrk.run(service.uri("/"), bodies, FULL).rate();
            Machine machine = Machine.watch(service);
            CompletableFuture<Wrk.Result> load = CompletableFuture.supplyAsync(() -> half(service, bodies, full));
            List<Sample> samples = samples(service);
            Wrk.Result result = load.join();
            double growth = growth(samples);
            ReportSection.write(
                    output,
                    "Memory over time: " + model,
                    setting(full, result, growth, machine.others(), service.metric("nameplate_in_flight_bytes"))
                            + rows(samples));
            return growth > MOST_GROWTH || result.errors() > 0 ? 1 : 0;
        }
    }

    private Wrk.Result half(ServiceProcess service, Path bodies, double full) {
        try {
            return Wrk.paced(service.uri("/"), bodies, Duration.ofMinutes(warmUp + minutes), full / 2);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Sample> samples(ServiceProcess service) throws Exception {
        List<Sample> samples = new ArrayList<>();
        Duration part = Duration.ofMinutes(minutes).dividedBy(parts);
        // A little early, so that the last one is taken under load.
        Thread.sleep(Duration.ofMinutes(warmUp).minusSeconds(15).toMillis());
        for (int i = 0; i <= parts; i++) {
            Thread.sleep(i == 0 ? 0 : part.toMillis());
            samples.add(sample(service, Duration.ofMinutes(warmUp).plus(part.multipliedBy(i))));
            System.err.println(samples.get(i));
        }
        return samples;
    }

    private static Sample sample(ServiceProcess service, Duration at) throws Exception {
        return new Sample(at, service.resident(), service.alive());
    }

    /** In percent. */
    private static double growth(List<Sample> samples) {
        double first = samples.get(0).resident();
        return 100 * (samples.get(samples.size() - 1).resident() / first - 1);
    }

    private String setting(double full, Wrk.Result result, double growth, double others, double inFlight) {
        return String.format(
                Locale.ROOT,
                """
                Texts of %,d characters of news over %d connections at half of the %,.0f requests a second that the service answered at full
                load just before: %,.0f a second for %d minutes, %,d in all, %d errors. Resident memory of the process, %d MB of it Java's
                heap, touched from the start so that what grows is outside of it; and what is alive in the heap after a collection. Resident
                memory grew by %.1f%% from after the warm-up to the end (bar: under 5%%); at the end %.0f bytes of bodies and answers were
                counted as on their way. Other processes took %.0f%% of the machine's cores meanwhile. Made by
                `examples/service/load memory --model %s`.

                | after | resident, MB | alive in the heap, MB |
                |---|---|---|
                """,
                length,
                Wrk.CONNECTIONS,
                full,
                result.rate(),
                warmUp + minutes,
                result.requests(),
                result.errors(),
                heap,
                growth,
                inFlight,
                others,
                model);
    }

    private static String rows(List<Sample> samples) {
        StringBuilder rows = new StringBuilder();
        for (Sample sample : samples) {
            rows.append(String.format(
                    Locale.ROOT,
                    "| %d min | %.1f | %.1f |%n",
                    sample.at().toMinutes(),
                    sample.resident() / MEGABYTE,
                    sample.alive() / MEGABYTE));
        }
        return rows.toString();
    }
}

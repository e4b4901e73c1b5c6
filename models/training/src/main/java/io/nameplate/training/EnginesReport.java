package io.nameplate.training;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * The section that {@link BenchmarkEngines} writes.
 *
 * @param texts what was read
 * @param rounds how often each engine was measured
 * @param seconds the least length of a round
 * @param starts how often each engine was started
 * @param heap of the JVMs that read the news
 * @param cores what they were held to
 */
record EnginesReport(List<String> texts, int rounds, double seconds, int starts, String heap, Cores cores) {

    /** The cores that many threads share. */
    static final int MANY_CORES = 2;

    private static final double MEGABYTE = 1e6;

    EnginesReport {
        texts = List.copyOf(texts);
    }

    /**
     * The whole section below its heading.
     *
     * @param results of all engines, ours first
     * @param threads how many read beside one
     * @param threaded for each of ours, in characters a second: one thread, then all of them
     */
    String markdown(List<EngineResult> results, int threads, List<double[]> threaded) throws IOException {
        List<EngineResult> ours = results.subList(0, threaded.size());
        StringBuilder out = new StringBuilder(conditions());
        out.append("\n| Engine | Characters a second |");
        ours.forEach(
                r -> out.append(" Times as fast: ").append(r.engine().name()).append(" |"));
        out.append(" First result, s | Heap, MB | Resident, MB | Jars, MB | Mentions |\n|---|---|");
        out.append("---|".repeat(ours.size())).append("---|---|---|---|---|\n");
        for (EngineResult result : results) {
            out.append("| ").append(result.engine().name()).append(" | ");
            out.append(speed(result.rates())).append(" | ");
            ours.forEach(r -> out.append(ratio(r.rates(), result.rates())).append(" | "));
            out.append(cost(result.costs())).append(" | ");
            out.append(String.format(Locale.ROOT, "%,d |\n", result.rates().mentions()));
        }
        out.append("\nHow each was set up:\n\n");
        results.forEach(
                r -> out.append("- " + r.engine().name() + ": " + r.engine().setUp() + ".\n"));
        for (int i = 0; i < ours.size(); i++) {
            out.append(threads(ours.get(i).engine().name(), threads, threaded.get(i)));
        }
        return out.toString();
    }

    private String conditions() {
        return String.format(
                Locale.ROOT,
                """
                %s, one document after the other: %,d documents, %,d UTF-16 units, from raw text.
                Java %s; each engine in JVMs of its own that see one core (`-XX:ActiveProcessorCount=1`), %s.

                - Characters a second: one thread, warm, heap %s; all JVMs live, one at a time works, in alternating order;
                  the median, and the slowest and the fastest, of %d rounds of %.1f s or more.
                - First result: from the start of the process to the number of mentions of one short article, files in the
                  system's cache, default heap; median of %d starts. Heap: in use right after that, garbage collected.
                  Resident: the most memory the process held until then (VmHWM).
                - Jars: all that the engine needs at run time, models included.
                - Mentions: of people, places and organizations. How right they are is not measured here.

                Made by `models/training/benchmark engines`.
                """,
                String.join(" and ", BenchmarkEngines.SETS),
                texts.size(),
                texts.stream().mapToLong(String::length).sum(),
                Runtime.version(),
                cores,
                heap,
                rounds,
                seconds,
                starts);
    }

    private static String speed(EngineRates rate) {
        return String.format(Locale.ROOT, "%,.0f (%,.0f to %,.0f)", rate.median(), rate.slowest(), rate.fastest());
    }

    private static String ratio(EngineRates own, EngineRates other) {
        return String.format(Locale.ROOT, "%.2f", own.median() / other.median());
    }

    private static String cost(EngineCosts costs) throws IOException {
        return String.format(
                Locale.ROOT,
                "%.2f | %,.0f | %,.0f | %,.1f",
                costs.seconds(),
                costs.heap() / MEGABYTE,
                costs.resident() / MEGABYTE,
                costs.download() / MEGABYTE);
    }

    private static String threads(String engine, int threads, double[] threaded) {
        double perCore = threaded[1] / Math.min(MANY_CORES, Runtime.getRuntime().availableProcessors());
        return String.format(
                Locale.ROOT,
                """

                %s with %d threads that share one extractor on %d cores: %,.0f characters a second on each core, %.2f
                times the %,.0f of one thread in the same JVM, which has both cores for its compiler and garbage collector.
                """,
                engine,
                threads,
                Math.min(MANY_CORES, Runtime.getRuntime().availableProcessors()),
                perCore,
                perCore / threaded[0],
                threaded[0]);
    }
}

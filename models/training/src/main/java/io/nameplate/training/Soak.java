package io.nameplate.training;

import io.nameplate.EntityExtractor;
import io.nameplate.NerModel;
import io.nameplate.eval.GoldCorpus;
import io.nameplate.eval.GoldDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Reads texts of random length for a long time, opens and closes the model many times, and tells whether the process grew. Run
 * by the script {@code benchmark} with a heap of a fixed size, all of it touched, so that what grows is native.
 */
@Command(name = "soak", description = "Reads texts of random length for a long time; writes how memory went.")
final class Soak implements Callable<Integer> {

    private static final double MEGABYTE = 1e6;
    private static final int SHORTEST = 10;
    private static final int SEED = 11;

    @Option(names = "--model", description = "by name; default ${DEFAULT-VALUE}")
    private String model = "en-accurate";

    @Option(names = "--corpus", description = "what is read; default ${DEFAULT-VALUE}")
    private Path corpus = Path.of("../shared/corpora/test/wikigold/test.jsonl.gz");

    @Option(names = "--warm-up", description = "extractions before the first measure; default ${DEFAULT-VALUE}")
    private int warmUp = 1_000;

    @Option(names = "--extractions", description = "measured; default ${DEFAULT-VALUE}")
    private int extractions = 20_000;

    @Option(names = "--parts", description = "of the extractions, each measured; default ${DEFAULT-VALUE}")
    private int parts = 10;

    @Option(names = "--longest", description = "characters of the longest text; default ${DEFAULT-VALUE}")
    private int longest = 4_000;

    @Option(names = "--openings", description = "times to open and close; default ${DEFAULT-VALUE}")
    private int openings = 100;

    @Option(names = "--most-growth", description = "in percent; more fails; default ${DEFAULT-VALUE}")
    private double mostGrowth = 5;

    @Option(names = "--output", description = "the report whose section is written; default ${DEFAULT-VALUE}")
    private Path output = Path.of("models/BENCHMARKS.md");

    private final SplittableRandom random = new SplittableRandom(SEED);

    @Override
    public Integer call() throws IOException {
        String text = GoldCorpus.read(corpus).stream().map(GoldDocument::text).collect(Collectors.joining("\n\n"));
        List<Long> reading = new ArrayList<>();
        try (EntityExtractor extractor = open()) {
            read(extractor, text, warmUp);
            reading.add(ProcessMemory.now());
            for (int part = 0; part < parts; part++) {
                read(extractor, text, extractions / parts);
                reading.add(ProcessMemory.now());
            }
        }
        List<Long> opening = new ArrayList<>();
        for (int ignored : ProgressBar.wrap(IntStream.range(0, openings).boxed().toList(), "opening")) {
            try (EntityExtractor extractor = open()) {
                extractor.extract(text.substring(0, SHORTEST));
            }
            opening.add(ProcessMemory.now());
        }
        double whileReading = growth(reading.get(0), reading.get(reading.size() - 1));
        double whileOpening = growth(least(opening, 0, openings / 2), least(opening, openings / 2, openings));
        MarkdownSection.write(output, "Memory over time", report(reading, opening, whileReading, whileOpening));
        return exitStatus(whileReading, whileOpening);
    }

    private int exitStatus(double whileReading, double whileOpening) {
        if (Math.max(whileReading, whileOpening) <= mostGrowth) {
            return 0;
        }
        System.err.printf(
                Locale.ROOT,
                "memory grew by %.1f%% while it read and by %.1f%% while it was opened, where %.1f%% may be%n",
                whileReading,
                whileOpening,
                mostGrowth);
        return 1;
    }

    private EntityExtractor open() {
        return EntityExtractor.builder().model(NerModel.named(model)).build();
    }

    /** Two at a time, each a stretch of the text whose length is as often of one order of magnitude as of another. */
    private void read(EntityExtractor extractor, String text, int times) {
        List<String> texts = IntStream.range(0, times)
                .mapToObj(i -> {
                    int length = (int) (SHORTEST * Math.pow((double) longest / SHORTEST, random.nextDouble()));
                    int start = random.nextInt(text.length() - length);
                    return text.substring(start, start + length);
                })
                .toList();
        ProgressBar.wrap(texts.parallelStream(), "reading").forEach(extractor::extract);
    }

    /** In percent. */
    private static double growth(long before, long after) {
        return 100.0 * after / before - 100;
    }

    private static long least(List<Long> held, int from, int to) {
        return held.subList(from, to).stream().mapToLong(m -> m).min().orElse(0);
    }

    private String report(List<Long> reading, List<Long> opening, double whileReading, double whileOpening) {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                """
                %s reads stretches of %d to %,d characters of one text, on all cores, then is opened and closed %d times. Resident
                memory of the whole process, %d MB of it Java's heap, in MB. While it read it grew by %.1f%%, from after the warm-up to
                the end; the least of the second half of the openings is %.1f%% more than that of the first: what a closed model gave back
                the allocator keeps or not from time to time, so that only the least can tell a leak. Made by
                `models/training/benchmark soak`.

                | after | resident |
                |---|---|
                """,
                model,
                SHORTEST,
                longest,
                openings,
                Math.round(Runtime.getRuntime().maxMemory() / MEGABYTE),
                whileReading,
                whileOpening));
        for (int i = 0; i < reading.size(); i++) {
            int read = warmUp + i * (extractions / parts);
            out.append(String.format(Locale.ROOT, "| %,d extractions | %.1f |\n", read, reading.get(i) / MEGABYTE));
        }
        for (int i = openings / 10 - 1; i < openings; i += openings / 10) {
            out.append(String.format(Locale.ROOT, "| %d openings | %.1f |\n", i + 1, opening.get(i) / MEGABYTE));
        }
        return out.toString();
    }
}

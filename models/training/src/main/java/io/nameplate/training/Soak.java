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
    private int longest = 10_000;

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
        List<Long> held = new ArrayList<>();
        try (EntityExtractor extractor = open()) {
            read(extractor, text, warmUp);
            held.add(ProcessMemory.now());
            for (int part = 0; part < parts; part++) {
                read(extractor, text, extractions / parts);
                held.add(ProcessMemory.now());
            }
        }
        for (int ignored : ProgressBar.wrap(IntStream.range(0, openings).boxed().toList(), "opening")) {
            try (EntityExtractor extractor = open()) {
                extractor.extract(text.substring(0, SHORTEST));
            }
        }
        held.add(ProcessMemory.now());
        MarkdownSection.write(output, "Memory over time", report(held));
        return growth(held) > mostGrowth ? 1 : 0;
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

    /** From after the warm-up to the end, in percent. */
    private static double growth(List<Long> held) {
        return 100.0 * held.get(held.size() - 1) / held.get(0) - 100;
    }

    private String report(List<Long> held) {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                """
                %s reads stretches of %d to %,d characters of one text, on all cores, then is opened and closed %d times. Resident
                memory of the whole process, %d MB of it Java's heap, in MB; from first to last it grew by %.1f%%. Made by
                `models/training/benchmark soak`.

                | after | resident |
                |---|---|
                """,
                model,
                SHORTEST,
                longest,
                openings,
                Math.round(Runtime.getRuntime().maxMemory() / MEGABYTE),
                growth(held)));
        for (int i = 0; i < held.size() - 1; i++) {
            int read = warmUp + i * (extractions / parts);
            out.append(String.format(Locale.ROOT, "| %,d extractions | %.1f |\n", read, held.get(i) / MEGABYTE));
        }
        return out.append(String.format(
                        Locale.ROOT, "| %d openings | %.1f |\n", openings, held.get(held.size() - 1) / MEGABYTE))
                .toString();
    }
}

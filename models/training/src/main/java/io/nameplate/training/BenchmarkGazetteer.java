package io.nameplate.training;

import io.nameplate.EntityRule;
import io.nameplate.EntityType;
import io.nameplate.Gazetteer;
import io.nameplate.LetterCase;
import io.nameplate.eval.GoldCorpus;
import io.nameplate.eval.GoldDocument;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures a long gazetteer, and a rule beside it. Run by the script {@code benchmark} of this module. */
@Command(
        name = "benchmark-gazetteer",
        description = "Measures a long list of names and writes its section of the benchmarks.")
final class BenchmarkGazetteer implements Callable<Integer> {

    private static final List<String> SETS = List.of("wikigold/test", "current-events/test");
    private static final String RULE = "\\b\\p{Lu}\\pL+ (Inc|Ltd|Corp|GmbH)\\b";
    private static final int MEGABYTE = 1 << 20;

    @Option(names = "--corpora", required = true, description = "the folder that holds test/")
    private Path corpora = Path.of("");

    @Option(names = "--lists", required = true, description = "the folder of geonames-cities/ and namedatabases/")
    private Path lists = Path.of("");

    @Option(names = "--names", description = "how many; default ${DEFAULT-VALUE}")
    private int names = 1_000_000;

    @Option(names = "--builds", description = "how often the list is read; default ${DEFAULT-VALUE}")
    private int builds = 5;

    @Option(names = "--rounds", description = "measured rounds of a second or more each; default ${DEFAULT-VALUE}")
    private int rounds = 11;

    @Option(names = "--seconds", description = "the least length of a round; default ${DEFAULT-VALUE}")
    private double seconds = 1;

    @Option(names = "--output", required = true, description = "the report whose section is written")
    private Path output = Path.of("");

    @Override
    public Integer call() throws Exception {
        List<String> texts = SETS.stream()
                .flatMap(set -> GoldCorpus.read(corpora.resolve("test/" + set + ".jsonl.gz")).stream())
                .map(GoldDocument::text)
                .toList();
        StringBuilder building = new StringBuilder();
        StringBuilder finding = new StringBuilder();
        Path file = Files.createTempFile("names", ".tsv");
        try {
            new MillionNames(lists).write(file, names);
            for (LetterCase letterCase : ProgressBar.wrap(List.of(LetterCase.values()), "measuring")) {
                building.append(building(file, letterCase));
                finding.append(finding(file, letterCase, texts));
            }
        } finally {
            Files.delete(file);
        }
        EntityRule rule = EntityRule.matching(EntityType.ORGANIZATION, RULE);
        String cells = FinderCost.measure(texts, b -> b.rule(rule), rounds, leastNanos());
        finding.append("| the rule | ").append(cells).append(" |\n");
        MarkdownSection.write(output, "Gazetteers and rules", report(building, finding));
        return 0;
    }

    private static Gazetteer load(Path file, LetterCase letterCase) {
        return Gazetteer.builder(letterCase).addAll(file).build();
    }

    private String building(Path file, LetterCase letterCase) throws IOException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < builds; i++) {
            ProcessorTime time = new ProcessorTime();
            load(file, letterCase);
            times.add(time.seconds());
        }
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %,d | %,d |\n",
                letterCase,
                times.get(0),
                Throughput.median(times),
                heapOfOne(file, letterCase) / MEGABYTE,
                Files.size(file) / MEGABYTE);
    }

    private static long heapOfOne(Path file, LetterCase letterCase) {
        long before = heap();
        Gazetteer gazetteer = load(file, letterCase);
        try {
            return heap() - before;
        } finally {
            Reference.reachabilityFence(gazetteer);
        }
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private String finding(Path file, LetterCase letterCase, List<String> texts) {
        Gazetteer gazetteer = load(file, letterCase);
        return "| the list, " + letterCase + " | "
                + FinderCost.measure(texts, b -> b.gazetteer(gazetteer), rounds, leastNanos())
                + " |\n";
    }

    private long leastNanos() {
        return Math.round(seconds * 1e9);
    }

    private String report(StringBuilder building, StringBuilder finding) {
        return String.format(
                Locale.ROOT,
                """
                A list of %,d names, one a line: places of GeoNames, then given names before surnames.
                Java %s, %d core, a heap of %,d MB for all: list, model, texts. All times are processor time of the whole JVM,
                compiler and garbage collector included. Made by `models/training/benchmark gazetteer`.

                Built from its file: seconds of the first time and the median of %d, heap of what was built, size of the file.

                | Letter case | First, s | Median, s | Heap, MB | File, MB |
                |---|---|---|---|---|
                %s
                Found in %s beside the model, characters a second from raw text, warm: the median of
                %d rounds of %.1f s or more with and without it in turns. The rule is `%s`.

                | | The model alone | With it | Time added | Mentions of the model alone | With it |
                |---|---|---|---|---|---|
                %s""",
                names,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() / MEGABYTE,
                builds,
                building,
                String.join(" and ", SETS),
                rounds,
                seconds,
                RULE,
                finding);
    }
}

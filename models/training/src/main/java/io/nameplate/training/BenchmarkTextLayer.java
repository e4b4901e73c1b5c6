package io.nameplate.training;

import io.nameplate.eval.GoldCorpus;
import io.nameplate.eval.GoldDocument;
import io.nameplate.internal.text.TextReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures the text layer's speed on news, beside the peers on the class path, and on hostile input. Run by the script
 * {@code benchmark} of this module.
 */
@Command(name = "benchmark-text", description = "Measures the text layer and writes its section of the benchmarks.")
final class BenchmarkTextLayer implements Callable<Integer> {

    private static final List<String> SETS = List.of("wikigold/test", "current-events/test");
    private static final int WARM_UPS = 8;

    @Option(names = "--corpora", required = true, description = "the folder that holds test/")
    private Path corpora = Path.of("");

    @Option(names = "--rounds", description = "measured rounds of a second or more each; default ${DEFAULT-VALUE}")
    private int rounds = 11;

    @Option(names = "--seconds", description = "the least length of a round; default ${DEFAULT-VALUE}")
    private double seconds = 1;

    @Option(names = "--hostile-units", description = "the length of each hostile text; default ${DEFAULT-VALUE}")
    private int hostileUnits = 10_000_000;

    @Option(names = "--output", required = true, description = "the report whose section is written")
    private Path output = Path.of("");

    @Override
    public Integer call() throws Exception {
        List<String> news = news();
        Map<String, Throughput> readers = new LinkedHashMap<>();
        readers.put("Nameplate", throughput(news, BenchmarkTextLayer::read));
        ServiceLoader.load(TextPeer.class).forEach(p -> readers.put(p.name(), throughput(news, p::read)));
        measure(List.copyOf(readers.values()));

        Map<String, Throughput> hostile = new LinkedHashMap<>();
        hostile().forEach((name, text) -> hostile.put(name, throughput(List.of(text), BenchmarkTextLayer::read)));
        measure(List.copyOf(hostile.values()));

        long characters = news.stream().mapToLong(String::length).sum();
        MarkdownSection.write(output, "Text layer", report(characters, readers, hostile));
        return 0;
    }

    private Throughput throughput(List<String> texts, ToLongFunction<String> reader) {
        return new Throughput(texts, reader, Math.round(seconds * 1e9));
    }

    private static long read(String text) {
        return TextReader.read(text).stream().mapToLong(List::size).sum();
    }

    private List<String> news() {
        return SETS.stream()
                .flatMap(set -> GoldCorpus.read(corpora.resolve("test/" + set + ".jsonl.gz")).stream())
                .map(GoldDocument::text)
                .toList();
    }

    private Map<String, String> hostile() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("one token", "x".repeat(hostileUnits));
        for (String part : List.of("?", "a.", "\"", "'", "U.S. ", "a@")) {
            texts.put("`" + part + "` again and again", part.repeat(hostileUnits / part.length()));
        }
        return texts;
    }

    /** Every other round in the opposite order, so that none always runs after the same one. */
    private void measure(List<Throughput> readers) {
        for (int i = 0; i < WARM_UPS; i++) {
            readers.forEach(Throughput::warmUp);
        }
        List<Throughput> order = new ArrayList<>(readers);
        List<Integer> numbers = IntStream.range(0, rounds).boxed().toList();
        for (int ignored : ProgressBar.wrap(numbers, "measuring")) {
            order.forEach(Throughput::round);
            Collections.reverse(order);
        }
    }

    private String report(long characters, Map<String, Throughput> readers, Map<String, Throughput> hostile) {
        Throughput own = readers.values().iterator().next();
        StringBuilder out = new StringBuilder(conditions(characters));
        out.append("\n| Reader | Characters a second | Tokens | Nameplate's speed over its |\n|---|---|---|---|\n");
        readers.forEach((name, t) -> out.append(String.format(
                Locale.ROOT, "| %s | %s | %,d | %.1f |\n", name, rate(t), t.count(), own.median() / t.median())));
        out.append(String.format(Locale.ROOT, "\nHostile input, %,d units each, Nameplate alone:\n\n", hostileUnits));
        out.append("| Input | Characters a second | Share of its speed on news |\n|---|---|---|\n");
        hostile.forEach((name, t) -> out.append(
                String.format(Locale.ROOT, "| %s | %s | %.2f |\n", name, rate(t), t.median() / own.median())));
        return out.toString();
    }

    private String conditions(long characters) {
        return String.format(
                Locale.ROOT,
                """
                Tokens and sentences of %s: %,d UTF-16 units.
                Java %s, %d core, one thread, warm; %d rounds of %.1f s or more in alternating order;
                the median, and the slowest and the fastest round. Made by `models/training/benchmark text`.
                """,
                String.join(" and ", SETS),
                characters,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                rounds,
                seconds);
    }

    private static String rate(Throughput throughput) {
        double[] range = throughput.range();
        return String.format(
                Locale.ROOT, "%.2f million (%.2f to %.2f)", throughput.median() / 1e6, range[0] / 1e6, range[1] / 1e6);
    }
}

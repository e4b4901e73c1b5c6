package io.nameplate.training;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.nameplate.eval.GoldCorpus;
import io.nameplate.eval.GoldDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures Nameplate beside the peers on the class path, each in JVMs of its own. Run by the script
 * {@code benchmark} of this module.
 */
@Command(name = "benchmark-engines", description = "Measures Nameplate beside its peers; writes its section.")
final class BenchmarkEngines implements Callable<Integer> {

    static final List<String> SETS = List.of("wikigold/test", "current-events/test");
    private static final List<NameplateNer> OURS = List.of(new EnFastNer(), new EnAccurateNer());

    @Option(names = "--corpora", description = "the folder that holds test/; default ${DEFAULT-VALUE}")
    private Path corpora = Path.of("../shared/corpora");

    @Option(names = "--article", description = "read first after each start; default ${DEFAULT-VALUE}")
    private Path article = Path.of("examples/quickstart/article.txt");

    @Option(
            names = "--cores",
            split = ",",
            description = "two cores for taskset, the first for one thread; default any")
    private List<Integer> cores = List.of();

    @Option(names = "--starts", description = "starts of each engine; default ${DEFAULT-VALUE}")
    private int starts = 5;

    @Option(names = "--warm-ups", description = "rounds before the measured ones; default ${DEFAULT-VALUE}")
    private int warmUps = 4;

    @Option(names = "--rounds", description = "measured rounds; default ${DEFAULT-VALUE}")
    private int rounds = 7;

    @Option(names = "--seconds", description = "the least length of a round; default ${DEFAULT-VALUE}")
    private double seconds = 1;

    @Option(names = "--heap", description = "of the JVMs that read the news; default ${DEFAULT-VALUE}")
    private String heap = "3g";

    @Option(names = "--threads", description = "beside one; default ${DEFAULT-VALUE}")
    private int threads = 16;

    @Option(names = "--output", description = "the report whose section is written; default ${DEFAULT-VALUE}")
    private Path output = Path.of("models/BENCHMARKS.md");

    @Override
    public Integer call() throws IOException {
        List<NerPeer> engines = new ArrayList<>(OURS);
        ServiceLoader.load(NerPeer.class).forEach(engines::add);
        List<String> texts = SETS.stream()
                .flatMap(set -> GoldCorpus.read(corpora.resolve("test/" + set + ".jsonl.gz")).stream())
                .map(GoldDocument::text)
                .toList();
        Path work = Files.createTempDirectory("benchmark-engines");
        Path news = Files.writeString(work.resolve("news.txt"), String.join(EngineProcess.SEPARATOR, texts));
        Cores held = new Cores(cores);

        List<EngineCosts> costs = costs(engines, held, work);
        List<EngineRates> rates = rates(engines, held, news);
        List<EngineResult> results = IntStream.range(0, engines.size())
                .mapToObj(i -> new EngineResult(engines.get(i), costs.get(i), rates.get(i)))
                .toList();
        List<double[]> threaded = new ArrayList<>();
        for (NameplateNer engine : OURS) {
            threaded.add(threaded(engine, held, news));
        }

        EnginesReport report = new EnginesReport(texts, rounds, seconds, starts, heap, held);
        MarkdownSection.write(output, "Engines", report.markdown(results, threads, threaded));
        MoreFiles.deleteRecursively(work, RecursiveDeleteOption.ALLOW_INSECURE);
        return 0;
    }

    private List<EngineCosts> costs(List<NerPeer> engines, Cores held, Path work) throws IOException {
        List<EngineCosts> costs =
                engines.stream().map(e -> new EngineCosts(e, held.java(1))).toList();
        for (int ignored : counted("starting", starts)) {
            for (int i = 0; i < engines.size(); i++) {
                costs.get(i).start(article, log(work, engines.get(i), EngineTask.FIRST));
            }
        }
        return costs;
    }

    /** All JVMs live all the time, and one at a time works. */
    private List<EngineRates> rates(List<NerPeer> engines, Cores held, Path news) throws IOException {
        List<EngineJvm> jvms = new ArrayList<>();
        try {
            for (NerPeer engine : ProgressBar.wrap(engines, "loading")) {
                EngineJvm jvm = jvm(engine, held.java(1), EngineTask.ROUNDS, news);
                jvms.add(jvm);
                jvm.answer();
            }
            measure(jvms);
            return jvms.stream()
                    .map(jvm -> EngineRates.parse(jvm.ask(EngineOrder.REPORT)))
                    .toList();
        } finally {
            jvms.forEach(EngineJvm::close);
        }
    }

    private double[] threaded(NerPeer engine, Cores held, Path news) throws IOException {
        try (EngineJvm jvm = jvm(engine, held.java(EnginesReport.MANY_CORES), EngineTask.THREADS, news)) {
            jvm.answer();
            measure(List.of(jvm));
            String[] medians = jvm.ask(EngineOrder.REPORT).split(" ", -1);
            return new double[] {Double.parseDouble(medians[0]), Double.parseDouble(medians[1])};
        }
    }

    /** Every other round in the opposite order, so that none always runs after the same one. */
    private void measure(List<EngineJvm> jvms) {
        for (int ignored : counted("warming up", warmUps)) {
            jvms.forEach(jvm -> jvm.ask(EngineOrder.WARM_UP));
        }
        List<EngineJvm> order = new ArrayList<>(jvms);
        for (int ignored : counted("measuring", rounds)) {
            order.forEach(jvm -> jvm.ask(EngineOrder.ROUND));
            Collections.reverse(order);
        }
    }

    private EngineJvm jvm(NerPeer engine, List<String> java, EngineTask task, Path news) throws IOException {
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of("-Xms" + heap, "-Xmx" + heap));
        return EngineJvm.start(
                command,
                engine,
                task,
                log(news.resolveSibling(""), engine, task),
                news,
                Math.round(seconds * 1e9),
                threads);
    }

    private static Path log(Path folder, NerPeer engine, EngineTask task) {
        return folder.resolve(engine.getClass().getSimpleName() + "-" + task + ".log");
    }

    private static Iterable<Integer> counted(String what, int count) {
        return ProgressBar.wrap(IntStream.range(0, count).boxed().toList(), what);
    }
}

package io.nameplate.service.load;

import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** SIGTERM under load, again and again. */
@Command(name = "stop", description = "SIGTERM under load.")
final class MeasureStop implements Callable<Integer> {

    private static final int SEED = 11;

    @Option(names = "--model", description = "default ${DEFAULT-VALUE}")
    private String model = "en-fast";

    @Option(names = "--corpus", description = "what is read; default ${DEFAULT-VALUE}")
    private Path corpus = Path.of("../../../shared/corpora/test/wikinews/dev.jsonl.gz");

    @Option(names = "--length", description = "characters of a text; default ${DEFAULT-VALUE}")
    private int length = 4096;

    @Option(names = "--connections", description = "default ${DEFAULT-VALUE}")
    private int connections = 64;

    @Option(names = "--times", description = "default ${DEFAULT-VALUE}")
    private int times = 20;

    @Option(names = "--output", description = "the report; default ${DEFAULT-VALUE}")
    private Path output = Path.of("LOAD.md");

    @Override
    public Integer call() throws Exception {
        Texts texts = Texts.read(corpus, length);
        SplittableRandom random = new SplittableRandom(SEED);
        StringBuilder rows = new StringBuilder();
        long lost = 0;
        for (int i = 1; i <= times; i++) {
            Stop stop = Stop.underLoad(model, texts.bodies(), connections, random.nextInt(2000));
            lost += stop.exchanges().unanswered();
            rows.append(row(i, stop));
            System.err.println(stop);
        }
        ReportSection.write(output, "SIGTERM under load: " + model, setting() + rows);
        return lost > 0 ? 1 : 0;
    }

    private String setting() {
        return String.format(Locale.ROOT, """
                %d connections send texts of %,d characters of news, each as soon as its last one is answered, until the service takes no
                more connections; up to 2 s after each had its first answer it gets SIGTERM. Lost is a request without a whole answer on a
                connection that was opened before SIGTERM (bar: none); refused is one on a connection that was asked for later. Made by `examples/service/load stop`.

                | | answered 200 before SIGTERM | after it | answered 503 | lost | refused | until the process ended, s |
                |---|---|---|---|---|---|---|
                """, connections, length);
    }

    private static String row(int number, Stop stop) {
        return String.format(
                Locale.ROOT,
                "| %d | %d | %d | %d | %d | %d | %.1f |%n",
                number,
                stop.before(),
                stop.exchanges().answers(200) - stop.before(),
                stop.exchanges().answers(503),
                stop.exchanges().unanswered(),
                stop.exchanges().refusals(),
                stop.seconds());
    }
}

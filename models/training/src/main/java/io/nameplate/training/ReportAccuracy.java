package io.nameplate.training;

import io.nameplate.EntityExtractor;
import io.nameplate.NerModel;
import io.nameplate.eval.Evaluation;
import io.nameplate.eval.EvaluationReport;
import io.nameplate.eval.GoldCorpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures a model on the public test and development sets and writes the accuracy report. */
@Command(name = "report", description = "Measures a model on the public sets and writes the accuracy report.")
final class ReportAccuracy implements Callable<Integer> {

    private static final List<String> TEST = List.of(
            "wikigold/test",
            "uner-ewt/test",
            "crossner-politics/test",
            "finer-ord/test",
            "gum/test",
            "current-events/test");
    private static final List<String> DEVELOPMENT =
            List.of("uner-ewt/dev", "current-events/dev", "wikinews/dev", "finer-ord/dev");

    @Option(names = "--model", required = true, description = "the model's file")
    private Path model = Path.of("");

    @Option(names = "--corpora", required = true, description = "the folder that holds test/")
    private Path corpora = Path.of("");

    @Option(names = "--article", description = "one more test set: an annotated article in JSONL")
    private List<Path> articles = List.of();

    @Option(names = "--output", required = true, description = "the report to write")
    private Path output = Path.of("");

    @Override
    public Integer call() throws Exception {
        try (EntityExtractor extractor =
                EntityExtractor.builder().model(NerModel.load(model)).build()) {
            EvaluationReport test = measure(extractor, TEST);
            for (Path article : articles) {
                test.add("article", Evaluation.of(extractor, GoldCorpus.read(article)));
            }
            String report = "# Accuracy of " + extractor.model() + "\n\n"
                    + "Exact span and type from raw text, a leading \"the\" and a trailing possessive cut from both sides;"
                    + " 95% interval by bootstrap over documents.\nMade by `report` of models/training; SHA-256 of the model: "
                    + String.join(" ", extractor.model().files().values()) + ".\n\n## Test sets\n\n" + test.markdown()
                    + "\n## Development sets\n\nFor choosing and calibrating, but for finer-ord's, which only gives figures.\n\n"
                    + measure(extractor, DEVELOPMENT).markdown();
            Files.writeString(output, report);
        }
        return 0;
    }

    private EvaluationReport measure(EntityExtractor extractor, List<String> sets) {
        EvaluationReport report = new EvaluationReport();
        for (String set : ProgressBar.wrap(sets, "measuring")) {
            report.add(set, Evaluation.of(extractor, GoldCorpus.read(corpora.resolve("test/" + set + ".jsonl.gz"))));
        }
        return report;
    }
}

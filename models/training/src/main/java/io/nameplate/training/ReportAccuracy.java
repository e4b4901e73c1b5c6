package io.nameplate.training;

import io.nameplate.DocumentMemory;
import io.nameplate.EntityExtractor;
import io.nameplate.NerModel;
import io.nameplate.eval.Evaluation;
import io.nameplate.eval.EvaluationReport;
import io.nameplate.eval.GoldCorpus;
import io.nameplate.eval.GoldDocument;
import io.nameplate.eval.Reliability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the shipped models on the public sets and writes the accuracy report. */
@Command(
        name = "report",
        description = "Measures the shipped models on the public sets and writes the accuracy report.")
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
    private static final int CALIBRATION_BINS = 15;

    @Option(names = "--model", required = true, description = "the model's file, or its folder")
    private Path model = Path.of("");

    @Option(names = "--opennlp", description = "the OpenNLP file that is published beside it, if there is one")
    private Optional<Path> openNlp = Optional.empty();

    @Option(names = "--corpora", required = true, description = "the folder that holds test/")
    private Path corpora = Path.of("");

    @Option(names = "--article", description = "one more test set: an annotated article in JSONL")
    private List<Path> articles = List.of();

    @Option(names = "--output", required = true, description = "the report to write")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        Map<String, List<GoldDocument>> test = sets(TEST);
        articles.forEach(article -> test.put(name(article), GoldCorpus.read(article)));
        StringBuilder report = new StringBuilder();
        try (EntityExtractor extractor = extractor(model)) {
            report.append(shipped(extractor, test));
            try (EntityExtractor remembering = extractor(model, DocumentMemory.ON)) {
                report.append(new MemoryReport(extractor, remembering).markdown(test, sets(DEVELOPMENT)));
            }
        }
        if (openNlp.isPresent()) {
            report.append(beside(openNlp.get(), test));
        }
        Files.writeString(output, report);
        return 0;
    }

    private String shipped(EntityExtractor extractor, Map<String, List<GoldDocument>> test) {
        return """
                # Accuracy of %s

                Exact span and type from raw text, a leading "the" and a trailing possessive cut from both sides; 95%% interval by
                bootstrap over documents. The model alone, without document memory, but where it is named. Made by `report` of models/training.

                SHA-256 of the model: %s

                ## Test sets

                %s
                Expected calibration error over all of them, %d bins of equal mass: %s.

                ## Development sets

                For choosing and calibrating, but for finer-ord's, which only gives figures.

                %s""".formatted(
                        extractor.model(),
                        sha256(extractor),
                        table(test, gold -> Evaluation.of(extractor, gold)),
                        CALIBRATION_BINS,
                        calibrationError(extractor, test),
                        table(sets(DEVELOPMENT), gold -> Evaluation.of(extractor, gold)));
    }

    private static String beside(Path openNlp, Map<String, List<GoldDocument>> test) throws IOException {
        SimpleOpenNlp finder = new SimpleOpenNlp(openNlp);
        try (EntityExtractor extractor = extractor(openNlp)) {
            return """

                    ## The OpenNLP file on Nameplate's tokens

                    SHA-256: %s

                    %s
                    ## The OpenNLP file in plain OpenNLP, on the tokens of its SimpleTokenizer, line by line

                    %s""".formatted(
                            sha256(extractor),
                            table(test, gold -> Evaluation.of(extractor, gold)),
                            table(test, gold -> Evaluation.of(finder.predict(gold), gold)));
        }
    }

    /** The model alone. */
    private static EntityExtractor extractor(Path file) {
        return extractor(file, DocumentMemory.OFF);
    }

    private static EntityExtractor extractor(Path file, DocumentMemory memory) {
        return EntityExtractor.builder()
                .model(NerModel.load(file))
                .documentMemory(memory)
                .build();
    }

    private static String sha256(EntityExtractor extractor) {
        return extractor.model().files().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(file ->
                        extractor.model().files().size() == 1 ? file.getValue() : file.getKey() + " " + file.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(".jsonl", "");
    }

    private Map<String, List<GoldDocument>> sets(List<String> names) {
        Map<String, List<GoldDocument>> sets = new LinkedHashMap<>();
        names.forEach(name -> sets.put(name, GoldCorpus.read(corpora.resolve("test/" + name + ".jsonl.gz"))));
        return sets;
    }

    private static String table(
            Map<String, List<GoldDocument>> sets, Function<List<GoldDocument>, Evaluation> measure) {
        EvaluationReport report = new EvaluationReport();
        for (Map.Entry<String, List<GoldDocument>> set : ProgressBar.wrap(sets.entrySet(), "measuring")) {
            report.add(set.getKey(), measure.apply(set.getValue()));
        }
        return report.markdown();
    }

    private static String calibrationError(EntityExtractor extractor, Map<String, List<GoldDocument>> sets) {
        Reliability reliability = new Reliability();
        sets.values().forEach(gold -> reliability.add(extractor, gold));
        return String.format(Locale.ROOT, "%.4f", reliability.expectedCalibrationError(CALIBRATION_BINS));
    }
}

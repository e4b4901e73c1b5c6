package io.nameplate.cli;

import io.nameplate.EntityExtractor;
import io.nameplate.EntityExtractorBuilder;
import io.nameplate.eval.CorpusFormatException;
import io.nameplate.eval.Evaluation;
import io.nameplate.eval.EvaluationReport;
import io.nameplate.eval.GoldCorpus;
import io.nameplate.eval.GoldDocument;
import io.nameplate.eval.Predicted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores a model, or what {@code tag} wrote, against annotated files. */
@Command(
        name = "evaluate",
        description =
                "Scores a model, or the output of 'tag --format jsonl', against annotated files: exact span and"
                        + " type, after a leading \"the\" or \"a\", a possessive and outer white space are cut from both sides.",
        mixinStandardHelpOptions = true,
        versionProvider = NameplateCli.Version.class)
final class EvaluateCommand implements Callable<Integer> {

    private final Console console;

    @ArgGroup
    private Subject subject = new Subject();

    @Mixin
    private OwnNames ownNames = new OwnNames();

    @Mixin
    private MemoryOption memory = new MemoryOption();

    @Option(names = "--report", paramLabel = "FILE", description = "Writes the table to this file, too.")
    private Optional<Path> report = Optional.empty();

    @Parameters(
            paramLabel = "GOLD",
            arity = "1..*",
            description = "Annotated files: .jsonl with \"id\", \"text\" and \"entities\" of [start, end, type] in code"
                    + " points, or .bio of token, tab and tag; each also with .gz.")
    private List<Path> files = List.of();

    /** What is scored: one of the two. */
    static final class Subject {

        @Option(names = "--model", paramLabel = "NAME|PATH", description = Models.HELP)
        private Optional<String> model = Optional.empty();

        @Option(
                names = "--predicted",
                paramLabel = "FILE",
                description = "What 'tag --format jsonl' wrote, joined with each gold file by id.")
        private Optional<Path> predicted = Optional.empty();
    }

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        report.ifPresent(EvaluateCommand::checkFolder);
        if (subject.predicted.isPresent() && !ownNames.isEmpty()) {
            throw new UsageException("--gazetteer and --rule add to a model, not to --predicted");
        }
        if (subject.predicted.isPresent() && memory.isOff()) {
            throw new UsageException("--no-document-memory is for a model, not for --predicted");
        }
        Problems problems = new Problems(console.err());
        Map<Path, List<GoldDocument>> gold = new LinkedHashMap<>();
        files.forEach(file -> read(file, gold, problems));
        if (gold.isEmpty()) {
            return problems.exitStatus();
        }
        EvaluationReport scores = new EvaluationReport();
        if (subject.predicted.isPresent()) {
            score(subject.predicted.get(), gold, scores);
        } else {
            score(gold, scores);
        }
        console.out().print(scores.markdown());
        console.out().flush();
        report.ifPresent(file -> write(file, scores.markdown()));
        return problems.exitStatus();
    }

    private static void write(Path file, String markdown) {
        try {
            Files.writeString(file, markdown);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + Reasons.of(e), e);
        }
    }

    /** Before the work, not after it. */
    private static void checkFolder(Path report) {
        Path folder = report.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new UsageException("--report: there is no folder " + folder);
        }
    }

    private static void read(Path file, Map<Path, List<GoldDocument>> gold, Problems problems) {
        try {
            gold.put(file, GoldCorpus.read(file));
        } catch (CorpusFormatException e) {
            problems.add(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }

    private void score(Map<Path, List<GoldDocument>> gold, EvaluationReport scores) {
        EntityExtractorBuilder builder = Models.extractor(subject.model);
        ownNames.addTo(builder);
        try (EntityExtractor extractor = builder.documentMemory(memory.choice()).build()) {
            gold.forEach((file, documents) -> scores.add(file.toString(), Evaluation.of(extractor, documents)));
        }
    }

    private void score(Path file, Map<Path, List<GoldDocument>> gold, EvaluationReport scores) {
        List<Predicted> predicted = GoldCorpus.readPredicted(file);
        new IdCheck(console.err()).check(file, predicted, gold);
        gold.forEach((set, documents) -> {
            try {
                scores.add(set.toString(), Evaluation.of(predicted, documents));
            } catch (IllegalArgumentException e) {
                throw new CorpusFormatException(file, e.getMessage() + " in " + set, e);
            }
        });
    }
}

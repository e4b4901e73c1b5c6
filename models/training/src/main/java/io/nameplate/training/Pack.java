package io.nameplate.training;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import opennlp.tools.util.model.GenericModelSerializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the model's file of trained weights: classes folded into words, small weights dropped, description written. */
@Command(name = "pack", description = "Writes the model's file from trained weights.")
final class Pack implements Callable<Integer> {

    @Option(names = "--settings", description = "default: ${DEFAULT-VALUE}")
    private Path settingsFile = Path.of("models/training/en-fast.properties");

    @Option(names = "--corpora", required = true, description = "the folder that holds train/")
    private Path corpora = Path.of("");

    @Option(names = "--lexica", description = "the imported lexica (default: ${DEFAULT-VALUE})")
    private Path lexica = Path.of("models/training/data");

    @Option(names = "--work", description = "the folder that keeps the weights (default: ${DEFAULT-VALUE})")
    private Path work = Path.of("models/training/target");

    @Option(names = "--output", description = "the folder to write to (default: ${DEFAULT-VALUE})")
    private Path output = Path.of("models/en-fast/src/main/resources/io/nameplate/model/enfast");

    @Override
    public Integer call() throws IOException {
        Settings settings = Settings.read(settingsFile);
        Weights weights = weights(settings);
        Map<String, Map<String, String>> classes = new WordDictionaries(lexica).classes();
        new Fold(classes, settings.number("least-class-weight")).fold(weights, vocabulary(settings, classes));
        Files.createDirectories(output);
        new ModelArchive(settings)
                .with(ModelArchive.WEIGHTS, weights.model(settings.number("least-weight")))
                .with(ModelArchive.FEATURES, Features.withoutClasses())
                .write(output);
        return 0;
    }

    private Weights weights(Settings settings) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(settings.weights(work)))) {
            return Weights.of(new GenericModelSerializer().create(in));
        }
    }

    /** The words of the training data, and those that stand in at least so many names as the settings say. */
    private SortedSet<String> vocabulary(Settings settings, Map<String, Map<String, String>> classes)
            throws IOException {
        SortedSet<String> words =
                new TreeSet<>(new WordDictionaries(lexica).wordsOfNames(settings.integer("least-names")));
        for (TaggedSentence sentence : new TrainingSet(settings, corpora).sentences()) {
            sentence.forms().forEach(form -> words.add(form.toLowerCase(Locale.ROOT)));
        }
        words.removeIf(word -> classes.values().stream().noneMatch(d -> d.containsKey(word)));
        return words;
    }
}

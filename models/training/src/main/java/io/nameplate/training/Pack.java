package io.nameplate.training;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the model's file of trained weights: classes folded into words, small weights dropped, description written. */
@Command(name = "pack", description = "Writes the model's file again, from the weights that train has kept.")
final class Pack implements Callable<Integer> {

    @Mixin
    private Places places;

    /** For the command line, which fills the places in. */
    Pack() {
        this(new Places());
    }

    Pack(Places places) {
        this.places = places;
    }

    @Override
    public Integer call() throws IOException {
        write();
        return 0;
    }

    void write() throws IOException {
        Settings settings = Settings.read(places.settings);
        Weights weights = Weights.read(settings.weights(places.work));
        Map<String, Map<String, String>> classes = new WordDictionaries(places.lexica).classes();
        new Fold(classes, settings.number("least-class-weight")).fold(weights, vocabulary(settings, classes));
        Files.createDirectories(places.output);
        new ModelArchive(settings)
                .with(ModelArchive.WEIGHTS, weights.model(settings.number("least-weight")))
                .with(ModelArchive.FEATURES, Features.withoutClasses())
                .write(places.output);
    }

    /** The words of the training data, and those that stand in at least so many names as the settings say. */
    private SortedSet<String> vocabulary(Settings settings, Map<String, Map<String, String>> classes)
            throws IOException {
        SortedSet<String> words =
                new TreeSet<>(new WordDictionaries(places.lexica).wordsOfNames(settings.integer("least-names")));
        for (TaggedSentence sentence : new TrainingSet(settings, places.corpora).sentences()) {
            sentence.forms().forEach(form -> words.add(form.toLowerCase(Locale.ROOT)));
        }
        words.removeIf(word -> classes.values().stream().noneMatch(d -> d.containsKey(word)));
        return words;
    }
}

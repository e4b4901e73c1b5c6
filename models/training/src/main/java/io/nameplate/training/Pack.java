package io.nameplate.training;

import io.nameplate.internal.linear.LinearCompiler;
import io.nameplate.internal.linear.LinearSource;
import io.nameplate.internal.linear.Normalization;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the model's files of trained weights: the compiled one with its description, and the one for OpenNLP. */
@Command(name = "pack", description = "Writes the model's files again, from the weights that train has kept.")
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
        write(new TrainingSet(Settings.read(places.settings), places).sentences());
        return 0;
    }

    /**
     * Writes the files.
     *
     * @param sentences those that the weights were learned from
     */
    void write(List<TaggedSentence> sentences) throws IOException {
        Settings settings = Settings.read(places.settings);
        writeOpenNlp(settings, new WordDictionaries(places.lexica).classes(), sentences);
        writeCompiled(settings);
    }

    private void writeOpenNlp(
            Settings settings, Map<String, Map<String, String>> classes, List<TaggedSentence> sentences)
            throws IOException {
        Weights weights = Weights.read(settings.weights(places.work, "maxent"));
        new Fold(classes, settings.number("least-class-weight"))
                .fold(weights, vocabulary(settings, classes, sentences));
        Files.createDirectories(places.openNlp);
        Files.write(
                places.openNlp.resolve(settings.text("name") + ".bin"),
                new ModelArchive(settings)
                        .with(ModelArchive.WEIGHTS, weights.rounded(settings.number("least-weight")))
                        .with(ModelArchive.FEATURES, Features.withoutClasses())
                        .bytes());
    }

    private void writeCompiled(Settings settings) throws IOException {
        byte[] compiled = compiled(Calibrate.read(places.calibration));
        Files.createDirectories(places.output);
        String file = settings.text("name") + ".npm";
        Files.write(places.output.resolve(file), compiled);
        Files.writeString(
                places.output.resolve(settings.text("name") + ".properties"), settings.properties(file, compiled));
    }

    /** The compiled file, whose confidence is worth what the points say. */
    byte[] compiled(List<LinearSource.Point> calibration) throws IOException {
        Settings settings = Settings.read(places.settings);
        Weights weights = Weights.read(settings.weights(places.work, "crf"));
        return new LinearCompiler(settings.number("least-weight"), true)
                .compile(new LinearSource(
                        settings.description(),
                        new String(Features.all(), StandardCharsets.UTF_8),
                        weights.labels(),
                        weights.byFeature(),
                        new WordDictionaries(places.lexica).classes(),
                        Collections.emptySortedMap(),
                        1,
                        Normalization.FIELD,
                        calibration));
    }

    /** The words of the training data, and those that stand in at least so many names as the settings say. */
    private SortedSet<String> vocabulary(
            Settings settings, Map<String, Map<String, String>> classes, List<TaggedSentence> sentences)
            throws IOException {
        SortedSet<String> words =
                new TreeSet<>(new WordDictionaries(places.lexica).wordsOfNames(settings.integer("least-names")));
        for (TaggedSentence sentence : sentences) {
            sentence.forms().forEach(form -> words.add(form.toLowerCase(Locale.ROOT)));
        }
        words.removeIf(word -> classes.values().stream().noneMatch(d -> d.containsKey(word)));
        return words;
    }
}

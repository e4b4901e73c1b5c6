package io.nameplate;

import com.google.common.base.Splitter;
import io.nameplate.internal.linear.Description;
import io.nameplate.internal.linear.LinearCompiler;
import io.nameplate.internal.linear.LinearSource;
import io.nameplate.internal.linear.Normalization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Transformers before which a linear model of chosen weights reads. */
final class Ensembles {

    private static final List<String> LABELS = List.of(
            "other",
            "PER-start",
            "PER-cont",
            "LOC-start",
            "LOC-cont",
            "ORG-start",
            "ORG-cont",
            "MISC-start",
            "MISC-cont");

    private Ensembles() {}

    /**
     * A copy of {@link Transformers#UNCASED} with {@code first.npm} before it.
     *
     * @param words what speaks for a label of a word, as {@code "talks ORG-start"}; nothing speaks for any other
     * @param settings of {@code first} behind its file, as JSON
     */
    static Path folder(Path to, Map<String, Double> words, String settings) {
        try {
            Path folder = Transformers.copy(Transformers.UNCASED, to);
            Files.write(folder.resolve("first.npm"), field(LABELS, words));
            first(folder, "\"file\": \"first.npm\", " + settings);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the configuration of a folder say who reads first. */
    static void first(Path folder, String settings) throws IOException {
        Transformers.replace(
                folder.resolve("config.json"), "\"nameplate\": {", "\"nameplate\": {\"first\": {" + settings + "},");
    }

    /** A random field that knows a word's form in lower case. */
    static byte[] field(List<String> labels, Map<String, Double> words) {
        SortedMap<String, double[]> weights = new TreeMap<>();
        words.forEach((said, weight) -> {
            List<String> wordAndLabel = Splitter.on(' ').splitToList(said);
            weights.computeIfAbsent("w=" + wordAndLabel.get(0), w -> new double[labels.size()])[
                    labels.indexOf(wordAndLabel.get(1))] = weight;
        });
        return new LinearCompiler(0, false)
                .compile(new LinearSource(
                        new Description("first", "1", "en", "0.1.0", List.of("MISC")),
                        FeatureXml.of(FeatureXml.generator("Token", FeatureXml.set("bool", "lowercase", true))),
                        labels,
                        weights,
                        Collections.emptySortedMap(),
                        Collections.emptySortedMap(),
                        1,
                        Normalization.FIELD,
                        List.of()));
    }
}

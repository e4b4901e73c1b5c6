package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every string, with a linear model before a transformer. */
class EnsembleProperties extends AnyText {

    private static final Map<String, Double> SURE =
            Map.of("said other", 9.0, "the other", 9.0, "kyiv ORG-start", 9.0, ". other", 9.0);
    private static final String SETTINGS = "\"weight\": 0.5, \"sure_above\": 0.7";
    private static final EntityExtractor ONE = extractor(SURE, SETTINGS);
    private static final EntityExtractor OTHER = extractor(SURE, SETTINGS);
    private static final EntityExtractor SILENT = extractor(Map.of("nothing other", 1.0), "\"weight\": 1");
    private static final EntityExtractor ALONE = Transformers.extractor(Transformers.UNCASED);

    EnsembleProperties() {
        super(ONE, OTHER);
    }

    private static EntityExtractor extractor(Map<String, Double> words, String settings) {
        try {
            Path folder = Files.createTempDirectory("ensemble");
            folder.toFile().deleteOnExit();
            return Transformers.extractor(Ensembles.folder(folder.resolve("model"), words, settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 300)
    void aModelThatSaysNothingChangesNothing(@ForAll("texts") String text) {
        assertEquals(ALONE.extract(text).mentions(), SILENT.extract(text).mentions());
    }
}

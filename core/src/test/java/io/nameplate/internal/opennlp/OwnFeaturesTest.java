package io.nameplate.internal.opennlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.EntityExtractor;
import io.nameplate.EntityMention;
import io.nameplate.ModelLoadException;
import io.nameplate.NerModel;
import io.nameplate.Zips;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.featuregen.BrownCluster;
import opennlp.tools.util.featuregen.WordClusterDictionary;
import opennlp.tools.util.model.GenericModelSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own model, whose features need dictionaries that OpenNLP 2.5.11 can't read back from a model. */
class OwnFeaturesTest {

    private static final String FEATURES = """
            <featureGenerators cache="true" name="own">
              <generator class="opennlp.tools.util.featuregen.TokenClassFeatureGeneratorFactory"/>
              <generator class="opennlp.tools.util.featuregen.WordClusterFeatureGeneratorFactory">
                <str name="dict">word.cluster</str>
                <bool name="lowerCase">true</bool>
              </generator>
              <generator class="opennlp.tools.util.featuregen.BrownClusterTokenFeatureGeneratorFactory">
                <str name="dict">brown.cluster</str>
              </generator>
            </featureGenerators>
            """;
    private static final byte[] WORDS = "kyiv 7\nlviv 7\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BROWN = "Kyiv\t0101\nLviv\t0101\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void clustersCarryWhatTheModelLearnedToWordsItNeverSaw() throws Exception {
        Path file = Files.write(folder.resolve("own.bin"), archive());
        try (EntityExtractor extractor =
                EntityExtractor.builder().model(NerModel.load(file)).build()) {
            assertEquals(
                    List.of("Lviv"),
                    extractor.extract("He was in Lviv .").places().stream()
                            .map(EntityMention::text)
                            .toList());
        }
    }

    @Test
    void openNlpAloneStillCannotReadSuchAModel() throws Exception {
        byte[] archive = archive();
        IOException e =
                assertThrows(IOException.class, () -> new TokenNameFinderModel(new ByteArrayInputStream(archive)));
        assertTrue(String.valueOf(e.getMessage()).contains("closed"), "OpenNLP can do it now: Clusters may go");
    }

    @Test
    void aFeatureClassThatIsNotThereIsToldByName() throws Exception {
        Path file = Files.write(
                folder.resolve("own.bin"),
                Zips.of(Map.of(
                        "manifest.properties", manifest("com.example.NoFactory").getBytes(StandardCharsets.UTF_8))));
        String message = assertThrows(ModelLoadException.class, () -> NerModel.load(file))
                .getMessage();
        assertTrue(message.contains("com.example.NoFactory"), message);
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream weights = new ByteArrayOutputStream();
        new GenericModelSerializer().serialize(trained(), weights);
        return Zips.of(Map.of(
                "manifest.properties", manifest("").getBytes(StandardCharsets.UTF_8),
                "generator.featuregen", FEATURES.getBytes(StandardCharsets.UTF_8),
                "nameFinder.model", weights.toByteArray(),
                "word.cluster", WORDS,
                "brown.cluster", BROWN));
    }

    private static AbstractModel trained() throws IOException {
        Map<String, Object> resources = Map.of(
                "word.cluster", new WordClusterDictionary(new ByteArrayInputStream(WORDS)),
                "brown.cluster", new BrownCluster(new ByteArrayInputStream(BROWN)));
        NameSample sample = NameSample.parse("He was in <START:location> Kyiv <END> .", true);
        TokenNameFinderModel model = NameFinderME.train(
                "en",
                null,
                new CollectionObjectStream<>(Collections.nCopies(30, sample)),
                new TrainingParameters(new HashMap<>(Map.of("Algorithm", "MAXENT", "Iterations", "50", "Cutoff", "0"))),
                new TokenNameFinderFactory(FEATURES.getBytes(StandardCharsets.UTF_8), resources, new BioCodec()));
        return model.getArtifact("nameFinder.model");
    }

    private static String manifest(String factory) {
        return """
                Manifest-Version=1.0
                Component-Name=NameFinderME
                OpenNLP-Version=2.5.11
                Language=en
                serializer-class-word.cluster=opennlp.tools.util.featuregen.WordClusterDictionary$WordClusterDictionarySerializer
                serializer-class-brown.cluster=opennlp.tools.util.featuregen.BrownCluster$BrownClusterSerializer
                """ + (factory.isEmpty() ? "" : "factory=" + factory + "\n");
    }
}

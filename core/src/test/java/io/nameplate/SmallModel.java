package io.nameplate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.SequenceCodec;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.featuregen.BrownCluster;
import opennlp.tools.util.featuregen.WordClusterDictionary;
import opennlp.tools.util.model.GenericModelSerializer;

/** A model of chosen features that is trained in the test: OpenNLP's own finder, and the file to compile. */
final class SmallModel {

    private static final String WORDS =
            "kyiv 7\nlviv 7\nParis 8\nparis 9\nnato 4\nsaid 1\nmet 1 12\n\u0141\u00F3d\u017A 7\n";
    private static final String BROWN =
            "Kyiv\t0101\nLviv\t010111\n110101101\tNATO\t9\n11\tmet\t6\n111\tsaid\t5\nParis\t010110101101010101010101\n";

    private static final String NAMES = """
            <dictionary case_sensitive="%s">
              <entry><token>Abu</token><token>Dhabi</token></entry>
              <entry><token>Abu</token><token>Dhabi</token><token>in</token><token>Kyiv</token></entry>
              <entry><token>kyiv</token></entry>
              <entry><token>KYIV</token></entry>
              <entry><token>\u0141\u00F3d\u017A</token></entry>
              <entry><token>Steve</token><token>Witkoff</token></entry>
              <entry><token>Witkoff</token><token>in</token><token>Kyiv</token></entry>
            </dictionary>
            """;

    private static final List<String> SENTENCES = List.of(
            "<START:person> Volodymyr Zelenskyy <END> met <START:person> Steve Witkoff <END> in <START:location> Kyiv <END> .",
            "Talks in <START:location> Abu Dhabi <END> ended at 10:30 on 24.02.2022 , <START:organization> NATO <END> said .",
            "The <START:misc> Russian <END> army left with 12 tanks , 1,500 men and AK-47s .",
            "<START:organization> NATO <END> is in <START:location> Kyiv <END> .",
            "<START:organization> U.N. <END> envoy <START:person> J. Smith-Jones <END> said so on 1/2 .",
            "In <START:location> \u0141\u00F3d\u017A <END> <START:person> \u041F\u0435\u0442\u0440\u043E <END> met <START:person> \u738B\u6BC5 <END> .",
            "He said that the talks ended in 2024 .");

    private final TokenNameFinderModel model;
    private final byte[] file;

    private SmallModel(TokenNameFinderModel model, byte[] file) {
        this.model = model;
        this.file = file;
    }

    /** OpenNLP's own finder. */
    NameFinderME finder() {
        return new NameFinderME(model);
    }

    byte[] file() {
        return file.clone();
    }

    /** With OpenNLP's default features. */
    static SmallModel plain(String algorithm, int beam) {
        return of(Map.of(), algorithm, beam, new BioCodec());
    }

    /**
     * With features of an XML description, which may use the dictionaries {@code word.dict} and {@code brown.dict}, and the lists {@code exact.dictionary} and {@code
     * any-case.dictionary}.
     */
    static SmallModel with(String features) {
        return of(Map.of("generator.featuregen", features), "MAXENT", 3, new BioCodec());
    }

    static SmallModel bilou(String algorithm, int beam) {
        return of(Map.of(), algorithm, beam, new BilouCodec());
    }

    static SmallModel bilou(String features) {
        return of(Map.of("generator.featuregen", features), "MAXENT", 3, new BilouCodec());
    }

    private static SmallModel of(
            Map<String, String> features, String algorithm, int beam, SequenceCodec<String> codec) {
        try {
            TokenNameFinderModel model = train(features, algorithm, beam, codec);
            return new SmallModel(model, archive(model, features, beam, codec));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TokenNameFinderModel train(
            Map<String, String> features, String algorithm, int beam, SequenceCodec<String> codec) throws IOException {
        Map<String, Object> parameters =
                new HashMap<>(Map.of("Algorithm", algorithm, "Iterations", "40", "Cutoff", "0", "BeamSize", beam));
        List<NameSample> samples = Collections.nCopies(8, SENTENCES).stream()
                .flatMap(List::stream)
                .map(SmallModel::sample)
                .toList();
        Map<String, Object> resources = Map.of(
                "word.dict", new WordClusterDictionary(in(WORDS)),
                "brown.dict", new BrownCluster(in(BROWN)),
                "exact.dictionary", new Dictionary(in(NAMES.formatted(true))),
                "any-case.dictionary", new Dictionary(in(NAMES.formatted(false))));
        byte[] description =
                features.isEmpty() ? null : features.get("generator.featuregen").getBytes(StandardCharsets.UTF_8);
        return NameFinderME.train(
                "en",
                null,
                new CollectionObjectStream<>(samples),
                new TrainingParameters(parameters),
                TokenNameFinderFactory.create(null, description, resources, codec));
    }

    /** Written by hand, since OpenNLP can't write dictionaries: each closes the archive behind it. */
    private static byte[] archive(
            TokenNameFinderModel model, Map<String, String> features, int beam, SequenceCodec<String> codec)
            throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        features.forEach((name, text) -> entries.put(name, text.getBytes(StandardCharsets.UTF_8)));
        entries.put("word.dict", WORDS.getBytes(StandardCharsets.UTF_8));
        entries.put("brown.dict", BROWN.getBytes(StandardCharsets.UTF_8));
        entries.put("exact.dictionary", NAMES.formatted(true).getBytes(StandardCharsets.UTF_8));
        entries.put("any-case.dictionary", NAMES.formatted(false).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream weights = new ByteArrayOutputStream();
        new GenericModelSerializer().serialize((AbstractModel) model.getArtifact("nameFinder.model"), weights);
        entries.put("nameFinder.model", weights.toByteArray());
        entries.put("manifest.properties", """
                Manifest-Version=1.0
                Component-Name=NameFinderME
                OpenNLP-Version=2.5.11
                Language=en
                BeamSize=%d
                sequenceCodecImplName=%s
                serializer-class-word.dict=opennlp.tools.util.featuregen.WordClusterDictionary$WordClusterDictionarySerializer
                serializer-class-brown.dict=opennlp.tools.util.featuregen.BrownCluster$BrownClusterSerializer
                """.formatted(beam, codec.getClass().getName())
                .getBytes(StandardCharsets.UTF_8));
        return Zips.of(entries);
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static NameSample sample(String line) {
        try {
            return NameSample.parse(line, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

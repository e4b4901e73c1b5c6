package io.nameplate.internal.opennlp;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.nameplate.ModelLoadException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.jspecify.annotations.Nullable;

/** A linear name finder model of OpenNLP, taken apart into what the JDK has words for. */
public final class OpenNlpParts {

    private static final String WEIGHTS = "nameFinder.model";
    private static final String FEATURES = "generator.featuregen";
    private static final String DEFAULT_FEATURES = "/opennlp/tools/namefind/ner-default-features.xml";
    private static final String CODEC = "sequenceCodecImplName";
    private static final String BIO = BioCodec.class.getName();
    private static final String BILOU = BilouCodec.class.getName();

    private final byte[] archive;
    private final Properties manifest;
    private final TokenNameFinderModel model;
    private final AbstractModel weights;

    private OpenNlpParts(byte[] archive, Properties manifest, TokenNameFinderModel model) {
        this.archive = archive;
        this.manifest = manifest;
        this.model = model;
        this.weights = weights(model.getArtifact(WEIGHTS));
        String codec = manifest.getProperty(CODEC, BIO);
        if (!codec.equals(BIO) && !codec.equals(BILOU)) {
            throw new IllegalArgumentException(
                    "its decisions are those of " + codec + ", neither of BioCodec nor of BilouCodec");
        }
        if (!model.getFactory().createSequenceCodec().areOutcomesCompatible(labels(weights))) {
            throw new IllegalArgumentException(
                    "its decisions are " + Arrays.toString(labels(weights)) + ", which are not those of " + codec);
        }
        if (!model.getFactory().getClass().equals(TokenNameFinderFactory.class)) {
            throw new IllegalArgumentException("it has a factory of its own, "
                    + model.getFactory().getClass().getName());
        }
    }

    private static AbstractModel weights(Object artifact) {
        if (artifact instanceof AbstractModel linear
                && !linear.getModelType().equals(AbstractModel.ModelType.NaiveBayes)) {
            return linear;
        }
        throw new IllegalArgumentException("it is no maximum entropy model and no perceptron but a "
                + artifact.getClass().getName());
    }

    /**
     * Reads a model.
     *
     * @param where the file's name for messages
     * @throws ModelLoadException if the bytes are no name finder model, or one whose decisions are not linear in its
     *     features, or coded by a codec that is not OpenNLP's
     */
    public static OpenNlpParts load(byte[] bytes, String where) {
        try {
            Properties manifest = new Archive(bytes).checkedManifest();
            return new OpenNlpParts(
                    bytes,
                    manifest,
                    new TokenNameFinderModel(new ByteArrayInputStream(Clusters.readable(bytes, manifest))));
        } catch (IllegalArgumentException e) {
            throw new ModelLoadException(where + " can't be compiled: " + e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            throw new ModelLoadException(where + " is no OpenNLP name finder model: " + e.getMessage(), e);
        }
    }

    /** The description of its features as OpenNLP's XML: OpenNLP's default if the model has none. */
    public String features() {
        byte @Nullable [] own = model.getArtifact(FEATURES);
        if (own != null) {
            return new String(own, StandardCharsets.UTF_8);
        }
        try (InputStream in = TokenNameFinderModel.class.getResourceAsStream(DEFAULT_FEATURES)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ModelLoadException("OpenNLP's default features can't be read: " + e.getMessage(), e);
        }
    }

    /** The labels of its decisions. */
    public List<String> outcomes() {
        return List.of(labels(weights));
    }

    private static String[] labels(AbstractModel weights) {
        return (String[]) weights.getDataStructures()[2];
    }

    /** For each feature a weight for each decision. */
    public SortedMap<String, double[]> weights() {
        int outcomes = outcomes().size();
        SortedMap<String, double[]> rows = new TreeMap<>();
        ((Map<?, ?>) weights.getDataStructures()[1])
                .forEach((feature, context) -> rows.put((String) feature, row((Context) context, outcomes)));
        return rows;
    }

    private static double[] row(Context context, int outcomes) {
        double[] row = new double[outcomes];
        for (int i = 0; i < context.getOutcomes().length; i++) {
            row[context.getOutcomes()[i]] = context.getParameters()[i];
        }
        return row;
    }

    /** For each dictionary that its features name, the class of each word. */
    public SortedMap<String, Map<String, String>> dictionaries() {
        return new Dictionaries(model).clusters(archive);
    }

    /** For each list that its features name, its names, each a list of words. */
    public SortedMap<String, Set<List<String>>> lists() {
        SortedMap<String, Set<List<String>>> lists = new TreeMap<>();
        new Dictionaries(model)
                .lists(archive)
                .forEach((name, list) -> lists.put(
                        name, Streams.stream(list).map(ImmutableList::copyOf).collect(Collectors.toUnmodifiableSet())));
        return lists;
    }

    /** Whether words are held against those of a list as they are written, not in lower case. */
    public boolean isCaseSensitive(String list) {
        return model.getArtifact(list) instanceof Dictionary names && names.isCaseSensitive();
    }

    /** How many sequences its decoder keeps. */
    public int beam() {
        return Integer.parseInt(
                manifest.getProperty(BeamSearch.BEAM_SIZE_PARAMETER, Integer.toString(NameFinderME.DEFAULT_BEAM_SIZE)));
    }

    /** Whether sums are scaled as OpenNLP's perceptron scales them. */
    public boolean isPerceptron() {
        return weights.getModelType().equals(AbstractModel.ModelType.Perceptron);
    }

    /** The language of its manifest. */
    public String language() {
        return model.getLanguage();
    }

    /** The labels that are decided and never shown. */
    public List<String> auxiliary() {
        return Arrays.stream(manifest.getProperty(OpenNlpModel.AUXILIARY, "").split(","))
                .filter(label -> !label.isEmpty())
                .toList();
    }

    /** What the model says of itself; nothing for models that are not ours. */
    public Optional<OpenNlpModel.Description> description() {
        return OpenNlpModel.Description.of(manifest);
    }
}

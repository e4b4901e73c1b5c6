package io.nameplate.internal.linear;

import io.nameplate.EntityType;
import io.nameplate.ModelLoadException;
import io.nameplate.Sentence;
import io.nameplate.internal.linear.Template.Kind;
import io.nameplate.internal.sequence.Calibration;
import io.nameplate.spi.EntityRecognizer;
import io.nameplate.spi.ScoredSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A compiled linear model. Immutable and thread-safe: what a call writes is its own. */
public final class LinearModel implements EntityRecognizer {

    private final Description description;
    private final Outcomes outcomes;
    private final Normalization normalization;
    private final Calibration calibration;
    private final Lexicon lexicon;
    private final WindowedFeature[] features;
    private final Weights weights;
    private final Supplier<Decoder> decoders;
    private final Set<EntityType> shown;
    private final List<Optional<EntityType>> types;

    private LinearModel(Input in) {
        this.description = Description.read(in);
        this.outcomes = new Outcomes(in.texts());
        int beam = in.number();
        this.normalization = Normalization.valueOf(in.text());
        this.calibration = CalibrationTable.read(in);
        List<Template> templates = templates(in);
        this.lexicon = Lexicon.read(in);
        this.weights = Weights.read(in, outcomes.size());
        this.features = features(templates, new Features(lexicon, outcomes.labels()));
        this.decoders = normalization.decoders(new Decoding(weights, outcomes, beam, decisions(templates)));
        this.shown = shown(outcomes.labels(), description.auxiliary());
        this.types = outcomes.labels().stream().map(this::type).toList();
    }

    private static List<Template> templates(Input in) {
        List<Template> templates = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            templates.add(Template.read(in));
        }
        return templates;
    }

    /** The features that depend on no decision. */
    private static WindowedFeature[] features(List<Template> templates, Features features) {
        return templates.stream()
                .filter(t -> t.kind() != Kind.DECISIONS)
                .map(t -> new WindowedFeature(features.of(t), t.places()))
                .toArray(WindowedFeature[]::new);
    }

    private static List<Template> decisions(List<Template> templates) {
        return templates.stream().filter(t -> t.kind() == Kind.DECISIONS).toList();
    }

    private static Set<EntityType> shown(List<String> labels, List<String> auxiliary) {
        return labels.stream()
                .map(Outcomes::type)
                .filter(type -> !type.isEmpty() && !auxiliary.contains(type))
                .map(EntityType::ofLabel)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An auxiliary label that means a shown type has none: nobody could tell its mentions from those that are shown. */
    private Optional<EntityType> type(String label) {
        String type = Outcomes.type(label);
        return Optional.of(type)
                .filter(t -> !t.isEmpty())
                .map(EntityType::ofLabel)
                .filter(t -> !description.auxiliary().contains(type) || !shown.contains(t));
    }

    /** Whether bytes begin as a compiled model does. */
    public static boolean looksLikeOne(byte[] bytes) {
        return ModelFile.looksLikeOne(bytes);
    }

    /**
     * Reads a compiled model.
     *
     * @param where the file's name for messages
     * @throws ModelLoadException if the bytes are of a newer format, cut or damaged
     */
    public static LinearModel load(byte[] bytes, String where) {
        Input in = ModelFile.open(bytes, where);
        try {
            return new LinearModel(in);
        } catch (RuntimeException e) {
            throw new ModelLoadException(where + " is no compiled model: " + e.getMessage(), e);
        }
    }

    /** What it says of itself. */
    public Description description() {
        return description;
    }

    /** The types of the mentions that are to be shown, auxiliary ones left out. */
    public Set<EntityType> types() {
        return shown;
    }

    /** The mentions of all types, auxiliary ones, too, which tell what a name is not. */
    @Override
    public List<ScoredSpan> recognize(List<Sentence> sentences) {
        return new Reading(this, Reading.ALL).read(sentences).spans();
    }

    /**
     * Reads as {@link #recognize} does, and takes only what is sure.
     *
     * @param above a sentence is sure if all its labels together are surer than this, before calibration: for a random field, if the
     *     probability of just that labelling is higher; with 1 none is
     */
    public SureReading recognizeSure(List<Sentence> sentences, double above) {
        return new Reading(this, above).read(sentences);
    }

    /**
     * Its labels in the BIO scheme, types in capitals: {@code O}, {@code B-PERSON} and so on.
     *
     * @throws IllegalStateException if it is no random field of that scheme
     */
    public List<String> bioLabels() {
        if (normalization != Normalization.FIELD || outcomes.coding() != Coding.BIO) {
            throw new IllegalStateException("it is no random field with the labels of BIO");
        }
        return outcomes.bioLabels();
    }

    /** What one of a random field's labels after another is worth; those before a sentence last. */
    public double[] transitions() {
        return Field.given(weights, outcomes);
    }

    Words words() {
        return new Words(lexicon);
    }

    Scorer scorer() {
        return new Scorer(weights, features);
    }

    Decoder decoder() {
        return decoders.get();
    }

    Outcomes outcomes() {
        return outcomes;
    }

    /** The type of the mentions that end with an outcome. */
    Optional<EntityType> type(int outcome) {
        return types.get(outcome);
    }

    double confidence(double mean) {
        return calibration.of(mean);
    }
}

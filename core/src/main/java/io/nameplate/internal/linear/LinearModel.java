package io.nameplate.internal.linear;

import io.nameplate.EntityType;
import io.nameplate.ModelLoadException;
import io.nameplate.Sentence;
import io.nameplate.internal.sequence.Calibration;
import io.nameplate.internal.sequence.Transitions;
import io.nameplate.spi.EntityRecognizer;
import io.nameplate.spi.ScoredSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A compiled linear model. Immutable and thread-safe: what a call writes is its own. */
public final class LinearModel implements EntityRecognizer {

    private final Description description;
    private final Outcomes outcomes;
    private final int beam;
    private final Normalization normalization;
    private final Calibration calibration;
    private final Lexicon lexicon;
    private final WindowedFeature[] features;
    private final Weights weights;
    private final History history;
    private final Transitions transitions;
    private final List<Optional<EntityType>> types;

    private LinearModel(Input in) {
        this.description = Description.read(in);
        this.outcomes = new Outcomes(in.texts());
        this.beam = in.number();
        this.normalization = Normalization.valueOf(in.text());
        this.calibration = CalibrationTable.read(in);
        Template[] templates = new Template[in.number()];
        for (int i = 0; i < templates.length; i++) {
            templates[i] = Template.read(in);
        }
        this.lexicon = Lexicon.read(in);
        this.weights = Weights.read(in, outcomes.size());
        this.features = features(templates, new Features(lexicon, outcomes.labels()));
        this.history = new History(weights, outcomes);
        this.transitions = Field.transitions(weights, outcomes);
        this.types = outcomes.labels().stream().map(this::type).toList();
    }

    private static WindowedFeature[] features(Template[] templates, Features features) {
        WindowedFeature[] windowed = new WindowedFeature[templates.length];
        for (int i = 0; i < templates.length; i++) {
            windowed[i] = new WindowedFeature(features.of(templates[i]), templates[i].places());
        }
        return windowed;
    }

    private Optional<EntityType> type(String label) {
        return Optional.of(Outcomes.type(label))
                .filter(type -> !type.isEmpty() && !description.auxiliary().contains(type))
                .map(EntityType::ofLabel);
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

    /** The types of the mentions that it gives, auxiliary ones left out. */
    public Set<EntityType> types() {
        return types.stream().flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<ScoredSpan> recognize(List<Sentence> sentences) {
        return new Reading(this).read(sentences);
    }

    Words words() {
        return new Words(lexicon);
    }

    Scorer scorer() {
        return new Scorer(weights, features);
    }

    Decoder decoder() {
        return normalization == Normalization.FIELD
                ? new Field(transitions)
                : new Beam(beam, outcomes, history, normalization);
    }

    Outcomes outcomes() {
        return outcomes;
    }

    /** The type of the mentions that end with an outcome; nothing for those that are not shown. */
    Optional<EntityType> type(int outcome) {
        return types.get(outcome);
    }

    double confidence(double mean) {
        return calibration.of(mean);
    }
}

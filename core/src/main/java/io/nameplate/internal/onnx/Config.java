package io.nameplate.internal.onnx;

import io.nameplate.EntityType;
import io.nameplate.ModelLoadException;
import io.nameplate.internal.onnx.LabelSet.Scheme;
import io.nameplate.internal.sequence.Calibration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@code config.json} says: what Hugging Face writes into it, and under {@code nameplate} our own settings of how to
 * read with the model.
 *
 * @param labels by the index of their logits
 * @param types of the mentions, by the label's type, auxiliary ones, too
 * @param shown the types of the mentions that are to be shown
 * @param tokenTypes what the token types say
 * @param window the most pieces of a window, the marks at its ends included
 * @param calibration what a mention's share of the probability is worth
 * @param vocabularySize the rows of the table of pieces, if it is said
 * @param first who reads before it, if anybody
 */
record Config(
        LabelSet labels,
        Map<String, EntityType> types,
        Set<EntityType> shown,
        TokenTypes tokenTypes,
        int window,
        Calibration calibration,
        Optional<Integer> vocabularySize,
        Optional<First> first) {

    static final String FILE = "config.json";

    /** Enough for a quarter of it to hold a word or two. */
    private static final int LEAST_WINDOW = 8;

    /** What BERT and its kin were trained with. */
    private static final int USUAL_POSITIONS = 512;

    /** More costs time, which grows with the square, and no longer gains. */
    private static final int USUAL_WINDOW = 256;

    private static final Set<String> SETTINGS =
            Set.of("token_types", "window", "calibration", "auxiliary", "scheme", "first");

    /** What the token types of a word's pieces say. */
    enum TokenTypes {
        /** Nothing: they are zero. */
        ZERO,
        /** How the word is written. */
        CASING
    }

    static Config read(ModelFolder files) {
        Json json = Json.read(files.bytes(FILE), files.where(FILE));
        Json own = json.object("nameplate").orElseGet(() -> Json.read(new byte[] {'{', '}'}, json.where()));
        own.allowOnly(SETTINGS);
        try {
            LabelSet labels = new LabelSet(Id2Label.names(json), scheme(own));
            Set<EntityType> shown = shown(labels, own);
            return new Config(
                    labels,
                    types(labels, own, shown),
                    shown,
                    tokenTypes(json, own),
                    window(json, own),
                    calibration(own),
                    json.number("vocab_size"),
                    First.read(own));
        } catch (IllegalArgumentException e) {
            throw new ModelLoadException(json.where() + ": " + e.getMessage(), e);
        }
    }

    private static Scheme scheme(Json own) {
        Optional<String> said = own.text("scheme");
        if (said.isPresent() && !said.get().equals("IOB1")) {
            throw own.refused("scheme", said.get(), "IOB1, the only one that the labels don't show");
        }
        return said.isPresent() ? Scheme.IOB1 : Scheme.SHOWN;
    }

    private static Set<EntityType> shown(LabelSet labels, Json own) {
        List<?> auxiliary = own.list("auxiliary");
        for (Object type : auxiliary) {
            if (!(type instanceof String name) || !labels.types().contains(name)) {
                throw own.refused("auxiliary", auxiliary, "a list of types of its labels, " + labels.types());
            }
        }
        return labels.types().stream()
                .filter(type -> !auxiliary.contains(type))
                .map(EntityType::ofLabel)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An auxiliary label that means a shown type has none: nobody could tell its mentions from those that are shown. */
    private static Map<String, EntityType> types(LabelSet labels, Json own, Set<EntityType> shown) {
        List<?> auxiliary = own.list("auxiliary");
        Map<String, EntityType> types = new HashMap<>();
        for (String label : labels.types()) {
            EntityType type = EntityType.ofLabel(label);
            if (!auxiliary.contains(label) || !shown.contains(type)) {
                types.put(label, type);
            }
        }
        return Map.copyOf(types);
    }

    private static TokenTypes tokenTypes(Json json, Json own) {
        Optional<String> said = own.text("token_types");
        if (said.isEmpty()) {
            return TokenTypes.ZERO;
        }
        if (!said.get().equals("casing")) {
            throw own.refused("token_types", said.get(), "casing");
        }
        int rows = json.number("type_vocab_size").orElse(Casing.values().length);
        if (rows < Casing.values().length) {
            throw json.refused("type_vocab_size", rows, Casing.values().length + ", which casing needs");
        }
        return TokenTypes.CASING;
    }

    private static int window(Json json, Json own) {
        int positions = json.number("max_position_embeddings").orElse(USUAL_POSITIONS);
        int window = own.number("window").orElse(Math.min(USUAL_WINDOW, positions));
        if (window < LEAST_WINDOW || window > positions) {
            throw own.refused("window", window, LEAST_WINDOW + " to " + positions + " pieces");
        }
        return window;
    }

    private static Calibration calibration(Json own) {
        List<?> points = own.list("calibration");
        float[] raw = new float[points.size()];
        float[] worth = new float[points.size()];
        for (int i = 0; i < raw.length; i++) {
            if (!(points.get(i) instanceof List<?> pair)
                    || pair.size() != 2
                    || !(pair.get(0) instanceof Number x)
                    || !(pair.get(1) instanceof Number y)) {
                throw own.refused("calibration", points.get(i), "a list of pairs of numbers");
            }
            raw[i] = x.floatValue();
            worth[i] = y.floatValue();
        }
        return new Calibration(raw, worth);
    }
}

package io.nameplate.internal.onnx;

import java.util.Optional;
import java.util.Set;

/**
 * A compiled linear model that reads a document first. What it says of the labels is weighed with what the transformer says, as a
 * product of experts (Hinton 2002): logarithms are added. The transformer need not read the sentences that it is sure of.
 *
 * @param file its name, beside the transformer's files
 * @param weight of its scores, above 0 and up to 10, where the transformer's have 1
 * @param sureAbove how sure all its labels of a sentence are together where it is believed alone; 1, the default, for nowhere
 */
public record First(String file, double weight, double sureAbove) {

    private static final Set<String> SETTINGS = Set.of("file", "weight", "sure_above");
    private static final double MOST_WEIGHT = 10;

    /** The setting {@code first}, an object. */
    static Optional<First> read(Json own) {
        return own.object("first").map(first -> {
            first.allowOnly(SETTINGS);
            String file = first.text("file").orElseThrow(() -> first.missing("file"));
            double weight = first.decimal("weight").orElseThrow(() -> first.missing("weight"));
            double sureAbove = first.decimal("sure_above").orElse(1.0);
            if (!(weight > 0 && weight <= MOST_WEIGHT)) {
                throw first.refused("weight", weight, "above 0 and up to " + MOST_WEIGHT);
            }
            if (!(sureAbove >= 0 && sureAbove <= 1)) {
                throw first.refused("sure_above", sureAbove, "a probability");
            }
            return new First(file, weight, sureAbove);
        });
    }
}

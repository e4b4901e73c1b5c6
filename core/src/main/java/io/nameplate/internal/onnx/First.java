package io.nameplate.internal.onnx;

import java.util.Optional;
import java.util.Set;

/**
 * A compiled linear model that reads a document first, so that a transformer need read only the sentences that it is not sure of.
 *
 * @param file its name, beside the transformer's files
 * @param least how sure all its labels of a sentence have to be together, above 0 and up to 1
 */
public record First(String file, double least) {

    private static final Set<String> SETTINGS = Set.of("file", "least");

    /** The setting {@code first}, an object with {@code file} and {@code least}. */
    static Optional<First> read(Json own) {
        return own.object("first").map(first -> {
            first.allowOnly(SETTINGS);
            String file = first.text("file").orElseThrow(() -> first.missing("file"));
            double least = first.decimal("least").orElseThrow(() -> first.missing("least"));
            if (!(least > 0 && least <= 1)) {
                throw first.refused("least", least, "above 0 and up to 1");
            }
            return new First(file, least);
        });
    }
}

package io.nameplate.spi;

import io.nameplate.ModelInfo;
import java.io.IOException;
import java.io.InputStream;

/**
 * A model on the class path or module path, found by {@link java.util.ServiceLoader}: data alone, no engine.
 *
 * <p>Implementations are stateless and cheap to make: nothing is loaded before {@link #open} is called.
 */
public interface NerModelProvider {

    /** What the model is; names its files and their checksums. */
    ModelInfo info();

    /** The higher the better: {@code EntityExtractor.english()} takes the highest. Ours lie between 0 and 1000. */
    int rank();

    /**
     * Opens one of the files that {@link ModelInfo#files()} names; the caller closes it.
     *
     * @throws IOException if no such file
     */
    InputStream open(String file) throws IOException;
}

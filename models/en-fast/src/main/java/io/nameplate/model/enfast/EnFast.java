package io.nameplate.model.enfast;

import io.nameplate.ModelInfo;
import io.nameplate.ModelLoadException;
import io.nameplate.spi.NerModelProvider;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Offers en-fast to core. For {@link java.util.ServiceLoader}; an application names the model, not this class. */
public final class EnFast implements NerModelProvider {

    private static final int RANK = 100;

    /** Reads nothing yet. */
    public EnFast() {}

    @Override
    public ModelInfo info() {
        try (InputStream in = open("en-fast.properties")) {
            return ModelInfo.read(in);
        } catch (IOException e) {
            throw new ModelLoadException("the description of en-fast can't be read: " + e.getMessage(), e);
        }
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public InputStream open(String file) throws IOException {
        InputStream in = EnFast.class.getResourceAsStream(file);
        if (in == null) {
            throw new FileNotFoundException(file + " is no file of en-fast");
        }
        return in;
    }
}

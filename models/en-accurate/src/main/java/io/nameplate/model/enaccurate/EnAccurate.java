package io.nameplate.model.enaccurate;

import io.nameplate.ModelInfo;
import io.nameplate.ModelLoadException;
import io.nameplate.model.enfast.EnFast;
import io.nameplate.spi.NerModelProvider;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Offers en-accurate to core. For {@link java.util.ServiceLoader}; an application names the model, not this class. */
public final class EnAccurate implements NerModelProvider {

    private static final int RANK = 200;
    /** Reads first, and the transformer only what it is not sure of; lies in an artifact of its own. */
    private static final String EN_FAST = "en-fast.npm";

    /** Reads nothing yet. */
    public EnAccurate() {}

    @Override
    public ModelInfo info() {
        try (InputStream in = open("en-accurate.properties")) {
            return ModelInfo.read(in);
        } catch (IOException e) {
            throw new ModelLoadException("the description of en-accurate can't be read: " + e.getMessage(), e);
        }
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public InputStream open(String file) throws IOException {
        if (file.equals(EN_FAST)) {
            return new EnFast().open(file);
        }
        InputStream in = EnAccurate.class.getResourceAsStream(file);
        if (in == null) {
            throw new FileNotFoundException(file + " is no file of en-accurate");
        }
        return in;
    }
}

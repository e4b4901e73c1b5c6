package io.nameplate;

import io.nameplate.spi.NerModelProvider;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The one loaded copy of a model's weights, counted: loaded for the first holder, freed with the last. */
final class SharedModel {

    private final ModelFiles files;
    private final ModelInfo info;
    private @Nullable Engine engine;
    private int holders;

    private SharedModel(ModelFiles files, ModelInfo info) {
        this.files = files;
        this.info = info;
    }

    /** Loads at once, so that a broken file is told at once. */
    static SharedModel ofFile(Path file) {
        ModelFiles files = new ModelFiles.OfPath(file);
        Engine engine = Engine.load(files);
        SharedModel model = new SharedModel(files, engine.info());
        model.engine = engine;
        return model;
    }

    ModelInfo info() {
        return info;
    }

    synchronized Engine acquire() {
        if (engine == null) {
            engine = Engine.load(files);
        }
        holders++;
        return engine;
    }

    synchronized void release() {
        holders--;
        if (holders == 0) {
            engine = null;
        }
    }

    /** Where the copy of a provider's model is kept: bound to its class, and gone with its class loader. */
    static final class Slot {

        private @Nullable SharedModel model;

        synchronized SharedModel of(NerModelProvider provider, ModelInfo info) {
            SharedModel kept = model;
            if (kept == null) {
                kept = new SharedModel(new ModelFiles.OfProvider(provider, info), info);
                model = kept;
            }
            return kept;
        }
    }
}

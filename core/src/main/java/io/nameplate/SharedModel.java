package io.nameplate;

import io.nameplate.spi.NerModelProvider;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The one loaded copy of a model's weights, counted: loaded for the first holder, freed with the last. */
final class SharedModel {

    private static final int USUAL_THREADS = 1;

    private final ModelFiles files;
    private final ModelInfo info;
    private final int threads;
    /** The same model with other numbers of threads, each with a copy of its own. */
    private final Map<Integer, SharedModel> variants;

    private @Nullable Engine engine;
    private int holders;

    private SharedModel(ModelFiles files, ModelInfo info) {
        this(files, info, USUAL_THREADS, new ConcurrentHashMap<>());
        variants.put(threads, this);
    }

    private SharedModel(ModelFiles files, ModelInfo info, int threads, Map<Integer, SharedModel> variants) {
        this.files = files;
        this.info = info;
        this.threads = threads;
        this.variants = variants;
    }

    /** Loads at once, so that a broken file is told at once. */
    static SharedModel ofFile(Path file) {
        ModelFiles files = new ModelFiles.OfPath(file);
        Engine engine = Engine.load(files, USUAL_THREADS);
        SharedModel model = new SharedModel(files, engine.info());
        model.engine = engine;
        return model;
    }

    /** This model with so many threads that work together; a linear model is the same with any number. */
    SharedModel withThreads(int number) {
        if (number == threads || files.folder().isEmpty()) {
            return this;
        }
        freeUnheld();
        return variants.computeIfAbsent(number, n -> new SharedModel(files, info, n, variants));
    }

    ModelInfo info() {
        return info;
    }

    synchronized Engine acquire() {
        if (engine == null) {
            engine = Engine.load(files, threads);
        }
        holders++;
        return engine;
    }

    synchronized void release() {
        holders--;
        freeUnheld();
    }

    private synchronized void freeUnheld() {
        Engine loaded = engine;
        if (holders == 0 && loaded != null) {
            engine = null;
            loaded.close();
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

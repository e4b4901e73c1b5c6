package io.nameplate;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A model to extract with: one on the class path, by name, or one from a file.
 *
 * <p>Immutable and thread-safe. Extractors built on one model share one loaded copy of its weights: for named models,
 * all over the JVM; for files, all that were built on the same {@code NerModel}. The weights are freed when the last of
 * these extractors is closed, and loaded again when another is built.
 */
public final class NerModel {

    private final SharedModel shared;

    private NerModel(SharedModel shared) {
        this.shared = shared;
    }

    /**
     * A model on the class path or module path, seen from the thread's context class loader or, where that finds none,
     * from the library's own.
     *
     * @param name its name, such as {@code en-fast}
     * @throws ModelNotFoundException if there is none of that name, or more than one; names what there is
     */
    public static NerModel named(String name) {
        return new NerModel(Providers.visible().named(Objects.requireNonNull(name, "name")));
    }

    /** A model that a class loader sees; for notebooks, Spark and containers. As {@link #named(String)} otherwise. */
    public static NerModel named(String name, ClassLoader loader) {
        return new NerModel(Providers.of(loader).named(Objects.requireNonNull(name, "name")));
    }

    /** The best model of a language. */
    static NerModel best(String language, Providers providers) {
        return new NerModel(providers.best(language));
    }

    /**
     * A model from a file: any name finder model of Apache OpenNLP, ours or the user's own, with its own feature
     * generators, or what {@link ModelCompiler} made of one. Its types are kept, under our names where it means the same ({@link EntityType#ofLabel}).
     *
     * <p>Reads the file at once and whole, and holds it until an extractor that was built on it is closed. A model is trusted like a jar: OpenNLP loads the classes that it names.
     *
     * @throws ModelLoadException if the file can't be read or is no such model; names the file and the reason
     */
    public static NerModel load(Path file) {
        return new NerModel(SharedModel.ofFile(Objects.requireNonNull(file, "file")));
    }

    /**
     * The models to be seen from the thread's context class loader or, where that finds none, from the library's own, best
     * first. Loads none of them.
     */
    public static List<ModelInfo> available() {
        return Providers.visible().infos();
    }

    /** The models that a class loader sees, best first. Loads none of them. */
    public static List<ModelInfo> available(ClassLoader loader) {
        return Providers.of(loader).infos();
    }

    /** What the model is. */
    public ModelInfo info() {
        return shared.info();
    }

    SharedModel shared() {
        return shared;
    }

    /** Its name and version. */
    @Override
    public String toString() {
        return info().toString();
    }
}

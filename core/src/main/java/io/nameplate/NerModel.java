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

    private static final int MOST_THREADS = 64;

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
     * A model from a file or a directory of the user's.
     *
     * <p>A file: any name finder model of Apache OpenNLP, ours or the user's own, with its own feature
     * generators, or what {@link ModelCompiler} made of one. Its types are kept, under our names where it means the same ({@link EntityType#ofLabel}).
     *
     * <p>A directory: a transformer for token classification with a WordPiece tokenizer, as Hugging Face's tools export it to ONNX:
     * {@code model.onnx} (inputs {@code input_ids}, {@code attention_mask} and maybe {@code token_type_ids}, output
     * {@code logits}), {@code config.json} with {@code id2label}, {@code vocab.txt} or {@code tokenizer.json}, and maybe
     * {@code tokenizer_config.json}. Labels may be BIO, BIOES, BILOU or plain. Needs
     * {@code com.microsoft.onnxruntime:onnxruntime}, which a program adds to its own dependencies. Where the directory has a
     * description as {@link ModelInfo#read} takes it, its files are held against that; else the directory's name is the model's.
     *
     * <p>Reads the file at once and whole, and holds it until an extractor that was built on it is closed. A model is trusted like a jar: OpenNLP loads the classes that it names.
     *
     * @throws ModelLoadException if a file can't be read or is no such model, or ONNX Runtime is missing; names the file
     *     and the reason
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

    /**
     * The same model, whose extractors have several threads work together on one text. Default: 1, so that callers at the same
     * time share the cores; more answer a single caller sooner. Extractors of another number hold a copy of the weights of
     * their own. A linear model reads in the caller's thread alone, whatever is set here.
     *
     * @param number 1 to 64, for each extraction; more than there are cores gain nothing
     * @throws IllegalArgumentException for any other number
     */
    public NerModel withIntraOpThreads(int number) {
        if (number < 1 || number > MOST_THREADS) {
            throw new IllegalArgumentException("intra-op threads are 1 to " + MOST_THREADS + ", not " + number);
        }
        return new NerModel(shared.withThreads(number));
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

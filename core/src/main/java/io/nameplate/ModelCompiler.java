package io.nameplate;

import io.nameplate.internal.linear.Description;
import io.nameplate.internal.linear.LinearCompiler;
import io.nameplate.internal.linear.LinearSource;
import io.nameplate.internal.linear.NameList;
import io.nameplate.internal.linear.Normalization;
import io.nameplate.internal.opennlp.OpenNlpModel;
import io.nameplate.internal.opennlp.OpenNlpParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Turns an OpenNLP name finder model into a file that loads in a fraction of the time and reads many times faster, to be opened by
 * {@link NerModel#load}.
 *
 * <p>Maximum entropy models and perceptrons can be compiled, with OpenNLP's built-in feature generators and codecs. Refused are
 * feature generators of one's own, and the one that asks a tagger of parts of speech, which is another model.
 * Immutable and thread-safe; equal models give equal files.
 */
public final class ModelCompiler {

    private final double leastWeight;
    private final boolean quantized;

    private ModelCompiler(double leastWeight, boolean quantized) {
        this.leastWeight = leastWeight;
        this.quantized = quantized;
    }

    /** Keeps all weights, as 32-bit numbers: the mentions are those that OpenNLP finds. */
    public static ModelCompiler exact() {
        return new ModelCompiler(0, false);
    }

    /**
     * Drops the weights that are nearer to zero than {@code least}: smaller, a little faster, other mentions now and then.
     *
     * @param least zero, which drops none, or more
     * @throws IllegalArgumentException for anything else
     */
    public ModelCompiler pruned(double least) {
        if (!(least >= 0 && least < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("weights are pruned below a number of zero or more, not " + least);
        }
        return new ModelCompiler(least, quantized);
    }

    /** Rounds weights to 255 values, a byte each: about half the size, other mentions now and then. */
    public ModelCompiler quantized() {
        return new ModelCompiler(leastWeight, true);
    }

    /**
     * Compiles a model's file into another, which is replaced if it exists.
     *
     * @throws ModelLoadException if the model can't be read, or has a feature generator or a codec that can't be compiled;
     *     names the file and the reason
     * @throws IOException if the compiled file can't be written
     */
    public void compile(Path openNlpModel, Path compiled) throws IOException {
        ModelFiles files = new ModelFiles.OfPath(openNlpModel);
        byte[] bytes = files.bytes();
        if (!OpenNlpModel.looksLikeOne(bytes)) {
            throw new ModelLoadException(files.where() + " is no OpenNLP model, which is a zip archive");
        }
        OpenNlpParts parts = OpenNlpParts.load(bytes, files.where());
        try {
            Files.write(compiled, new LinearCompiler(leastWeight, quantized).compile(source(parts, openNlpModel)));
        } catch (IllegalArgumentException e) {
            throw new ModelLoadException(files.where() + " can't be compiled: " + e.getMessage(), e);
        }
    }

    private static LinearSource source(OpenNlpParts parts, Path file) {
        return new LinearSource(
                description(parts, file),
                parts.features(),
                parts.outcomes(),
                parts.weights(),
                parts.dictionaries(),
                lists(parts),
                parts.beam(),
                parts.isPerceptron() ? Normalization.PERCEPTRON : Normalization.MAXENT,
                List.of());
    }

    private static SortedMap<String, NameList> lists(OpenNlpParts parts) {
        SortedMap<String, NameList> lists = new TreeMap<>();
        parts.lists().forEach((name, names) -> lists.put(name, new NameList(!parts.isCaseSensitive(name), names)));
        return lists;
    }

    private static Description description(OpenNlpParts parts, Path file) {
        OpenNlpModel.Description said = parts.description()
                .orElseGet(() -> new OpenNlpModel.Description(
                        String.valueOf(file.getFileName()), "unknown", "1", ModelFormat.leastCoreOfCompiled()));
        return new Description(said.name(), said.version(), parts.language(), said.leastCore(), parts.auxiliary());
    }
}

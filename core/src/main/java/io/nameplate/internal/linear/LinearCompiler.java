package io.nameplate.internal.linear;

import io.nameplate.internal.sequence.Calibration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Writes a model as {@link LinearModel} reads it; equal pieces give equal bytes. */
public final class LinearCompiler {

    private final double leastWeight;
    private final boolean quantized;

    /**
     * @param leastWeight weights that are nearer to zero are dropped; 0 keeps all
     * @param quantized whether weights are rounded to 255 values, a byte each, or kept as 32-bit reals
     */
    public LinearCompiler(double leastWeight, boolean quantized) {
        this.leastWeight = leastWeight;
        this.quantized = quantized;
    }

    /**
     * The bytes of the compiled model.
     *
     * @throws IllegalArgumentException if the model has a feature, a decision or a dictionary that can't be compiled
     */
    public byte[] compile(LinearSource source) {
        List<Template> templates = Descriptor.read(source.features(), source.listsInAnyCase());
        SortedMap<String, Map<String, String>> dictionaries = source.allDictionaries();
        for (Template template : templates) {
            check(template, dictionaries.keySet());
        }
        SortedMap<String, double[]> weights = kept(source.weights());
        Output out = new Output();
        source.description().write(out);
        out.texts(new Outcomes(source.outcomes()).labels());
        out.number(source.beam()).text(source.normalization().name());
        CalibrationTable.write(calibration(source.calibration()), out);
        out.number(templates.size());
        templates.forEach(t -> t.write(out));
        Lexicon.write(out, new UsedClasses(templates, weights.keySet()).of(dictionaries));
        new WeightsWriter(out, book(weights)).write(weights);
        return ModelFile.wrap(out.bytes());
    }

    private static void check(Template template, Set<String> dictionaries) {
        if (!template.dictionary().isEmpty() && !dictionaries.contains(template.dictionary())) {
            throw new IllegalArgumentException("its features use the dictionary '" + template.dictionary()
                    + "', which is none of " + dictionaries);
        }
    }

    private SortedMap<String, double[]> kept(SortedMap<String, double[]> weights) {
        SortedMap<String, double[]> kept = new TreeMap<>();
        Map<Long, String> hashes = new HashMap<>();
        weights.forEach((feature, row) -> {
            double[] pruned = Arrays.stream(row)
                    .map(w -> Math.abs(w) < leastWeight ? 0 : w)
                    .toArray();
            if (Arrays.stream(pruned).anyMatch(w -> (float) w != 0)) {
                kept.put(feature, pruned);
                refuseCollision(feature, hashes.put(Hash.ofFeature(feature), feature));
            }
        });
        return kept;
    }

    private static void refuseCollision(String feature, @Nullable String other) {
        if (other != null) {
            throw new IllegalArgumentException("its features '" + other + "' and '" + feature + "' have the same hash");
        }
    }

    private CodeBook book(SortedMap<String, double[]> weights) {
        return quantized ? CodeBook.of(weights.values().stream().flatMapToDouble(DoubleStream::of)) : CodeBook.none();
    }

    private static Calibration calibration(List<LinearSource.Point> points) {
        float[] means = new float[points.size()];
        float[] worths = new float[points.size()];
        for (int i = 0; i < means.length; i++) {
            means[i] = (float) points.get(i).mean();
            worths[i] = (float) points.get(i).worth();
        }
        return new Calibration(means, worths);
    }
}

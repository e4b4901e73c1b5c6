package io.nameplate.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.model.GenericModelSerializer;

/** A linear model's weights: for each feature one for each outcome. */
final class Weights {

    /** A weight keeps its sign, its exponent and seven bits, which deflate stores in two bytes instead of eight. */
    private static final long LEADING_BITS = ~0L << 45;

    private final String[] outcomes;
    private final SortedMap<String, double[]> byFeature;

    private Weights(String[] outcomes, SortedMap<String, double[]> byFeature) {
        this.outcomes = outcomes;
        this.byFeature = byFeature;
    }

    /** The weights that {@code train} has kept in a file. */
    static Weights read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return of(new GenericModelSerializer().create(in));
        }
    }

    static Weights of(AbstractModel model) {
        Object[] data = model.getDataStructures();
        String[] outcomes = ((String[]) data[2]).clone();
        SortedMap<String, double[]> byFeature = new TreeMap<>();
        @SuppressWarnings("unchecked")
        Map<String, Context> features = (Map<String, Context>) data[1];
        features.forEach((label, context) -> {
            double[] dense = new double[outcomes.length];
            for (int i = 0; i < context.getOutcomes().length; i++) {
                dense[context.getOutcomes()[i]] = context.getParameters()[i];
            }
            byFeature.put(label, dense);
        });
        return new Weights(outcomes, byFeature);
    }

    static Weights of(Sequences sequences, Learner learned) {
        SortedMap<String, double[]> byFeature = new TreeMap<>();
        sequences.features().forEach((feature, number) -> byFeature.put(feature, learned.weights(number)));
        return new Weights(sequences.outcomes().toArray(String[]::new), byFeature);
    }

    SortedMap<String, double[]> byFeature() {
        return byFeature;
    }

    List<String> labels() {
        return List.of(outcomes);
    }

    int outcomes() {
        return outcomes.length;
    }

    /** Adds to a feature's weights. */
    void add(String feature, double[] more) {
        double[] sum = byFeature.computeIfAbsent(feature, f -> new double[outcomes.length]);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }

    /** Keeps the weights in a file, exactly. */
    void write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new GenericModelSerializer().serialize(model(Double.MIN_VALUE, weight -> weight), out);
        }
    }

    /** A maxent model of the weights of at least {@code least}, rounded; a feature without any is left out. */
    GISModel rounded(double least) {
        return model(least, Weights::shortened);
    }

    private GISModel model(double least, DoubleUnaryOperator kept) {
        List<String> labels = new ArrayList<>();
        List<Context> contexts = new ArrayList<>();
        Map<List<Integer>, int[]> patterns = new HashMap<>();
        byFeature.forEach((label, dense) -> {
            List<Integer> some = new ArrayList<>();
            for (int i = 0; i < dense.length; i++) {
                if (Math.abs(dense[i]) >= least) {
                    some.add(i);
                }
            }
            if (!some.isEmpty()) {
                int[] pattern = patterns.computeIfAbsent(
                        some, k -> k.stream().mapToInt(Integer::intValue).toArray());
                labels.add(label);
                contexts.add(new Context(
                        pattern,
                        some.stream()
                                .mapToDouble(i -> kept.applyAsDouble(dense[i]))
                                .toArray()));
            }
        });
        return new GISModel(contexts.toArray(Context[]::new), labels.toArray(String[]::new), outcomes.clone());
    }

    private static double shortened(double weight) {
        long half = -LEADING_BITS >> 1;
        return Double.longBitsToDouble((Double.doubleToLongBits(weight) + half) & LEADING_BITS);
    }
}

package io.nameplate.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * Makes a trained model small: drops weights near zero and features that have no other, and keeps only the leading bits
 * of the rest, which deflate then stores in two bytes instead of eight.
 *
 * <p>The result is a maxent model whatever the trainer: OpenNLP's own class for L-BFGS models adds to the numbers that a
 * beam search left in its buffer (2.5.11), where the plain one starts from zero.
 */
final class Compact {

    private static final long LEADING_BITS = ~0L << 45;

    private final double least;

    /** Drops weights whose absolute value is less than {@code least}. */
    Compact(double least) {
        this.least = least;
    }

    GISModel model(AbstractModel trained) {
        Object[] data = trained.getDataStructures();
        @SuppressWarnings("unchecked")
        Map<String, Context> features = (Map<String, Context>) data[1];
        List<String> labels = new ArrayList<>();
        List<Context> kept = new ArrayList<>();
        Map<List<Integer>, int[]> patterns = new HashMap<>();
        new TreeMap<>(features).forEach((label, context) -> {
            Context small = smaller(context, patterns);
            if (small.getOutcomes().length > 0) {
                labels.add(label);
                kept.add(small);
            }
        });
        return new GISModel(kept.toArray(Context[]::new), labels.toArray(String[]::new), ((String[]) data[2]).clone());
    }

    private Context smaller(Context context, Map<List<Integer>, int[]> patterns) {
        List<Integer> outcomes = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < context.getOutcomes().length; i++) {
            double weight = context.getParameters()[i];
            if (Math.abs(weight) >= least) {
                outcomes.add(context.getOutcomes()[i]);
                weights.add(Double.longBitsToDouble(Double.doubleToLongBits(weight) & LEADING_BITS));
            }
        }
        int[] pattern = patterns.computeIfAbsent(
                outcomes, o -> o.stream().mapToInt(Integer::intValue).toArray());
        return new Context(
                pattern, weights.stream().mapToDouble(Double::doubleValue).toArray());
    }
}

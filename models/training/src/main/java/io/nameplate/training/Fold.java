package io.nameplate.training;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds what a model learned about classes of words to the words themselves.
 *
 * <p>OpenNLP 2.5.11 can train with word clusters but can't read them back: its dictionary closes the archive that it is read
 * from. A linear model does not need them there: what the cluster of the word before adds to an outcome depends on that
 * word alone, so it can be added to the weights of the word feature at the same place. For a word of the vocabulary the
 * folded model gives the same probabilities; for others it knows what it knew without clusters.
 */
final class Fold {

    private static final List<String> PLACES = List.of("", "p1", "p2", "n1", "n2");

    private final Map<String, Map<String, String>> dictionaries;
    private final double least;

    /**
     * @param dictionaries for each resource name the class of each lower-case word
     * @param least what a class must at least add to some outcome for a word without weights of its own to be written down
     */
    Fold(Map<String, Map<String, String>> dictionaries, double least) {
        this.dictionaries = dictionaries;
        this.least = least;
    }

    /** Changes the weights in place: no class feature is left. */
    void fold(Weights weights, Collection<String> vocabulary) {
        for (String place : PLACES) {
            Map<List<String>, double[]> sums = new HashMap<>();
            for (String word : vocabulary) {
                List<String> classes = classes(place, word);
                double[] sum = sums.computeIfAbsent(classes, c -> sum(weights, c));
                String feature = place + "w=" + word;
                if (weights.byFeature().containsKey(feature) || largest(sum) >= least) {
                    weights.add(feature, sum);
                }
            }
        }
        weights.byFeature().keySet().removeIf(this::isClass);
    }

    private List<String> classes(String place, String word) {
        return dictionaries.entrySet().stream()
                .filter(d -> d.getValue().containsKey(word))
                .map(d -> place + d.getKey() + d.getValue().get(word))
                .sorted()
                .toList();
    }

    private static double[] sum(Weights weights, List<String> features) {
        double[] sum = new double[weights.outcomes()];
        for (String feature : features) {
            double[] some = weights.byFeature().getOrDefault(feature, new double[sum.length]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += some[i];
            }
        }
        return sum;
    }

    private static double largest(double[] weights) {
        double largest = 0;
        for (double weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        return largest;
    }

    private boolean isClass(String feature) {
        return PLACES.stream()
                .filter(feature::startsWith)
                .map(place -> feature.substring(place.length()))
                .anyMatch(rest -> dictionaries.keySet().stream().anyMatch(rest::startsWith));
    }
}

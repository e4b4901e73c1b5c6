package io.nameplate.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Training sentences with features and outcomes as numbers. */
final class Sequences {

    private static final List<String> OF_OUTCOMES = List.of("po=", "pow=", "powf=", "ppo=");

    private final Map<String, Integer> features = new HashMap<>();
    private final Map<String, Integer> outcomes = new LinkedHashMap<>(Map.of(Contexts.OTHER, 0));
    private final List<Sentence> sentences = new ArrayList<>();
    private final Predicate<String> kind;

    /** One sentence: the features and the outcome of each token. */
    static final class Sentence {

        private final int[][] contexts;
        private final int[] labels;

        Sentence(int[][] contexts, int[] labels) {
            this.contexts = contexts;
            this.labels = labels;
        }

        int length() {
            return labels.length;
        }

        int[] context(int token) {
            return contexts[token];
        }

        int label(int token) {
            return labels[token];
        }

        /** The outcomes of all tokens; not to be written to. */
        int[] labels() {
            return labels;
        }
    }

    private Sequences(Predicate<String> kind) {
        this.kind = kind;
    }

    /** With all features, those of the outcomes before included: what decides about one token after another. */
    static Sequences withOutcomes(List<TaggedSentence> tagged, Contexts contexts, int cutoff) {
        return new Sequences(feature -> true).read(tagged, contexts, cutoff);
    }

    /** Without the features of outcomes: what decides about all tokens at once has transitions instead. */
    static Sequences withoutOutcomes(List<TaggedSentence> tagged, Contexts contexts, int cutoff) {
        return new Sequences(feature -> OF_OUTCOMES.stream().noneMatch(feature::startsWith))
                .read(tagged, contexts, cutoff);
    }

    /** Reads the sentences twice: once to count features, once to number those seen {@code cutoff} times. */
    private Sequences read(List<TaggedSentence> tagged, Contexts contexts, int cutoff) {
        Map<String, int[]> counts = new HashMap<>();
        contexts.read(tagged, (strings, labels) -> count(strings, counts));
        counts.forEach((feature, count) -> {
            if (count[0] >= cutoff) {
                features.put(feature, features.size());
            }
        });
        contexts.read(tagged, (strings, labels) -> sentences.add(numbered(strings, labels)));
        return this;
    }

    private void count(String[][] contexts, Map<String, int[]> counts) {
        for (String[] context : contexts) {
            for (String feature : context) {
                if (kind.test(feature)) {
                    counts.computeIfAbsent(feature, f -> new int[1])[0]++;
                }
            }
        }
    }

    private Sentence numbered(String[][] strings, String[] labels) {
        int[][] contexts = new int[strings.length][];
        int[] numbers = new int[labels.length];
        for (int t = 0; t < strings.length; t++) {
            contexts[t] = Arrays.stream(strings[t])
                    .mapToInt(feature -> features.getOrDefault(feature, -1))
                    .filter(number -> number >= 0)
                    .toArray();
            numbers[t] = outcomes.computeIfAbsent(labels[t], label -> outcomes.size());
        }
        return new Sentence(contexts, numbers);
    }

    List<Sentence> sentences() {
        return sentences;
    }

    Map<String, Integer> features() {
        return features;
    }

    /** The outcomes by their numbers; the first is {@link Contexts#OTHER}. */
    List<String> outcomes() {
        return List.copyOf(outcomes.keySet());
    }
}

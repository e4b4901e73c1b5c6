package io.nameplate.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;

/** Training events with features and outcomes as numbers: features seen fewer than {@code cutoff} times are left out. */
final class Events {

    private final Map<String, Integer> features = new HashMap<>();
    private final Map<String, Integer> outcomes = new LinkedHashMap<>();
    private final List<int[]> contexts = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();

    private Events() {}

    /** Makes a stream of the same events, each time from its beginning. */
    @FunctionalInterface
    interface Source {
        ObjectStream<Event> open() throws IOException;
    }

    /** Reads the events twice: once to count features, once to number them. */
    static Events read(Source source, int cutoff) throws IOException {
        Events events = new Events();
        events.number(counts(source), cutoff);
        try (ObjectStream<Event> stream = source.open()) {
            for (Event event = stream.read(); event != null; event = stream.read()) {
                events.add(event);
            }
        }
        return events;
    }

    private static Map<String, int[]> counts(Source source) throws IOException {
        Map<String, int[]> counts = new HashMap<>();
        try (ObjectStream<Event> stream = source.open()) {
            for (Event event = stream.read(); event != null; event = stream.read()) {
                for (String feature : event.getContext()) {
                    counts.computeIfAbsent(feature, f -> new int[1])[0]++;
                }
            }
        }
        return counts;
    }

    private void number(Map<String, int[]> counts, int cutoff) {
        counts.forEach((feature, count) -> {
            if (count[0] >= cutoff) {
                features.put(feature, features.size());
            }
        });
    }

    private void add(Event event) {
        int[] context = new int[event.getContext().length];
        int kept = 0;
        for (String feature : event.getContext()) {
            Integer number = features.get(feature);
            if (number != null) {
                context[kept++] = number;
            }
        }
        contexts.add(Arrays.copyOf(context, kept));
        labels.add(outcomes.computeIfAbsent(event.getOutcome(), o -> outcomes.size()));
    }

    int size() {
        return contexts.size();
    }

    int[] context(int event) {
        return contexts.get(event);
    }

    int label(int event) {
        return labels.get(event);
    }

    Map<String, Integer> features() {
        return features;
    }

    String[] outcomes() {
        return outcomes.keySet().toArray(String[]::new);
    }
}

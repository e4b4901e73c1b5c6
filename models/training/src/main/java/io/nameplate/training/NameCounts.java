package io.nameplate.training;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** In how many names of people, places and organizations a word stands, counted over a list of typed names. */
final class NameCounts {

    /** NLP4J's numbers of the OntoNotes types. */
    private static final Map<String, Integer> COLUMNS = Map.of("14", 0, "11", 1, "13", 2);

    private static final int LEAST = 2;

    private final SortedMap<String, int[]> counts = new TreeMap<>();

    /** Counts a name whose only type of these three is one of them; what stands after a comma is left out. */
    void add(List<String> name, Collection<?> types) {
        List<Integer> columns = types.stream()
                .map(Object::toString)
                .filter(COLUMNS::containsKey)
                .map(COLUMNS::get)
                .toList();
        if (columns.size() != 1) {
            return;
        }
        for (String word : name) {
            if (word.equals(",")) {
                break;
            }
            if (Character.isUpperCase(word.codePointAt(0))) {
                counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new int[COLUMNS.size()])[columns.get(0)]++;
            }
        }
    }

    /** A line for each word of at least two names: word, people, places, organizations. */
    List<String> lines() {
        return counts.entrySet().stream()
                .filter(e -> e.getValue()[0] + e.getValue()[1] + e.getValue()[2] >= LEAST)
                .map(e -> e.getKey() + "\t" + e.getValue()[0] + "\t" + e.getValue()[1] + "\t" + e.getValue()[2])
                .toList();
    }
}

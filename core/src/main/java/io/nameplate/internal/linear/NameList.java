package io.nameplate.internal.linear;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Names that a feature looks for in a sentence.
 *
 * @param anyCase whether words are compared in lower case
 * @param names each a list of words
 */
public record NameList(boolean anyCase, Set<List<String>> names) {

    /** What stands between the words of a name: XML, from which names are read, can't hold it. */
    static final char BETWEEN = '\uFFFF';

    /** Keeps a copy. */
    public NameList {
        names = Set.copyOf(names);
    }

    /** The names as a dictionary has words: the class of each is the number of its words. */
    Map<String, String> classes() {
        return names.stream()
                .collect(Collectors.toMap(
                        this::key, name -> String.valueOf(name.size()), (first, same) -> same, TreeMap::new));
    }

    private String key(List<String> name) {
        String key = String.join(String.valueOf(BETWEEN), name);
        return anyCase ? Words.lower(key) : key;
    }
}

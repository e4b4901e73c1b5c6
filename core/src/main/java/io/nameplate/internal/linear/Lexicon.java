package io.nameplate.internal.linear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The classes that dictionaries give to words: all dictionaries in one table, so that a word is looked up once. */
final class Lexicon {

    private final List<String> dictionaries;
    private final List<List<String>> classes;
    private final int[] classOf;
    private final HashTable entries;

    private Lexicon(List<String> dictionaries, List<List<String>> classes, int[] classOf, HashTable entries) {
        this.dictionaries = dictionaries;
        this.classes = classes;
        this.classOf = classOf;
        this.entries = entries;
    }

    boolean isEmpty() {
        return dictionaries.isEmpty();
    }

    int dictionary(String name) {
        return dictionaries.indexOf(name);
    }

    /** The classes of a dictionary by number. */
    List<String> classes(int dictionary) {
        return classes.get(dictionary);
    }

    /** The entry of a word by its hash, or {@link HashTable#NONE}. */
    int entry(long word) {
        return entries.get(word);
    }

    /** The class that a dictionary gives an entry, or {@link HashTable#NONE}. */
    int classOf(int entry, int dictionary) {
        return entry == HashTable.NONE ? HashTable.NONE : classOf[entry * dictionaries.size() + dictionary];
    }

    static Lexicon read(Input in) {
        List<String> dictionaries = in.texts();
        List<List<String>> classes = new ArrayList<>();
        for (int i = 0; i < dictionaries.size(); i++) {
            classes.add(in.texts());
        }
        int[] classOf = new int[in.number()];
        for (int i = 0; i < classOf.length; i++) {
            classOf[i] = in.number() - 1;
        }
        return new Lexicon(dictionaries, classes, classOf, HashTable.read(in));
    }

    /** Writes dictionaries, given by name as maps from words to classes. */
    static void write(Output out, SortedMap<String, Map<String, String>> dictionaries) {
        List<String> names = List.copyOf(dictionaries.keySet());
        List<Numbers> numbers = names.stream().map(name -> new Numbers()).toList();
        SortedMap<String, int[]> words = new TreeMap<>();
        for (int d = 0; d < names.size(); d++) {
            for (Map.Entry<String, String> word : new TreeMap<>(dictionaries.get(names.get(d))).entrySet()) {
                words.computeIfAbsent(word.getKey(), w -> new int[names.size()])[d] =
                        1 + numbers.get(d).of(word.getValue());
            }
        }
        out.texts(names);
        numbers.forEach(n -> out.texts(n.names()));
        Map<List<Integer>, Integer> entries = entries(words);
        out.number(entries.size() * names.size());
        entries.keySet().forEach(entry -> entry.forEach(out::number));
        HashTable.write(
                out,
                words.keySet().stream().mapToLong(Hash::of).toArray(),
                words.values().stream().mapToInt(c -> entries.get(boxed(c))).toArray());
    }

    /** The combinations of classes, numbered from the most frequent, so that most words have a short number. */
    private static Map<List<Integer>, Integer> entries(SortedMap<String, int[]> words) {
        Map<List<Integer>, Integer> counts = new LinkedHashMap<>();
        words.values().forEach(classes -> counts.merge(boxed(classes), 1, Integer::sum));
        Map<List<Integer>, Integer> entries = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(e -> entries.put(e.getKey(), entries.size()));
        return entries;
    }

    private static List<Integer> boxed(int[] numbers) {
        List<Integer> boxed = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            boxed.add(number);
        }
        return boxed;
    }

    /** Numbers given to names in the order in which they come. */
    private static final class Numbers {

        private final Map<String, Integer> byName = new LinkedHashMap<>();

        int of(String name) {
            return byName.computeIfAbsent(name, n -> byName.size());
        }

        List<String> names() {
            return List.copyOf(byName.keySet());
        }
    }
}

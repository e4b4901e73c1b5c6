package io.nameplate.internal.group;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The acronyms that a long form may have: with and without its small words, with and without the country before it. Stateless. */
final class Acronyms {

    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "in", "on", "at", "to", "against", "de", "la", "y", "et", "und", "a", "from",
            "with");

    private Acronyms() {}

    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    static List<Key> keys(List<String> words) {
        Set<String> found = new LinkedHashSet<>();
        add("", words, found);
        if (Countries.isOne(words.get(0))) {
            List<String> rest = words.subList(1, words.size());
            add("", rest, found);
            add(Countries.plain(words.get(0)), rest, found);
        }
        return found.stream().map(letters -> new Key(Kind.ACRONYM, letters)).toList();
    }

    private static void add(String before, List<String> words, Set<String> found) {
        addInitials(before, words, found);
        addInitials(before, words.stream().filter(word -> !isSmall(word)).toList(), found);
        addInitials(
                before,
                words.stream()
                        .filter(word -> !isSmall(word) || word.equals("and"))
                        .toList(),
                found);
    }

    private static void addInitials(String before, List<String> words, Set<String> found) {
        if (words.size() > 1) {
            found.add(before + Parts.initials(words));
        }
    }
}

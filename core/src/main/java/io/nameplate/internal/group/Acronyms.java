package io.nameplate.internal.group;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The acronyms that a long form may have: with and without its small words, with and without the country before it. Stateless. */
final class Acronyms {

    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "in", "on", "at", "to", "against", "de", "la", "y", "et", "und", "a", "from",
            "with");

    /** The most words that stand behind the acronym at the start of a longer name. */
    private static final int MOST_WORDS = 4;

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

    /** "UN Security Council" for "United Nations Security Council", "UC Davis" for "University of California Davis". */
    static List<Key> partial(List<String> words) {
        List<String> large = words.stream().filter(word -> !isSmall(word)).toList();
        List<Key> keys = new ArrayList<>();
        for (int n = 2; n <= Math.min(MOST_WORDS, large.size() - 1); n++) {
            String initials = Parts.initials(large.subList(0, n));
            keys.add(new Key(Kind.ACRONYM, initials + " " + String.join(" ", large.subList(n, large.size()))));
        }
        return keys;
    }

    /** The key of a name of several words that may begin with an acronym. */
    static Key mixed(List<String> words) {
        List<String> large = words.stream().filter(word -> !isSmall(word)).toList();
        return new Key(Kind.ACRONYM, String.join(" ", large));
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

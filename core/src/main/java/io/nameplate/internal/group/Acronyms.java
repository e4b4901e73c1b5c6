package io.nameplate.internal.group;

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

    /** Offers "UN" for "United Nations". */
    static void offer(Name name, Sought sought) {
        List<String> words = name.words();
        if (!mayBegin(name, sought)) {
            return;
        }
        offer("", words, name, sought);
        if (Countries.isOne(words.get(0))) {
            List<String> rest = words.subList(1, words.size());
            offer("", rest, name, sought);
            offer(Countries.plain(words.get(0)), rest, name, sought);
        }
    }

    /** Offers "UN Security Council" for "United Nations Security Council", "UC Davis" for "University of California Davis". */
    static void offerPartial(Name name, Sought sought) {
        if (mayBegin(name, sought)) {
            List<String> large = large(name.words());
            for (int n = 2; n <= Math.min(MOST_WORDS, large.size() - 1); n++) {
                String initials = Parts.initials(large.subList(0, n));
                String rest = String.join(" ", large.subList(n, large.size()));
                sought.offer(new Key(Kind.ACRONYM, initials + " " + rest), name);
            }
        }
    }

    /** Every acronym begins with the first letter of a word. */
    private static boolean mayBegin(Name name, Sought sought) {
        for (String word : name.words()) {
            if (sought.mayHave(Kind.ACRONYM, Countries.plain(word))) {
                return true;
            }
        }
        return false;
    }

    /** The key of a name of several words that may begin with an acronym. */
    static Key mixed(List<String> words) {
        return new Key(Kind.ACRONYM, String.join(" ", large(words)));
    }

    private static List<String> large(List<String> words) {
        return words.stream().filter(word -> !isSmall(word)).toList();
    }

    private static void offer(String before, List<String> words, Name name, Sought sought) {
        offerInitials(before, words, name, sought);
        List<String> large = large(words);
        if (large.size() < words.size()) {
            offerInitials(before, large, name, sought);
            offerInitials(before, largeOrAnd(words), name, sought);
        }
    }

    private static List<String> largeOrAnd(List<String> words) {
        return words.stream()
                .filter(word -> !isSmall(word) || word.equals("and"))
                .toList();
    }

    private static void offerInitials(String before, List<String> words, Name name, Sought sought) {
        if (words.size() > 1) {
            sought.offer(new Key(Kind.ACRONYM, before + Parts.initials(words)), name);
        }
    }
}

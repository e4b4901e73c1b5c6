package io.nameplate.internal.group;

import java.util.List;

/** The parts of a name of several words. Stateless. */
final class Parts {

    /** A name of more words is looked up by its ends alone: keys must stay few, and no short form has more. */
    private static final int MOST_WORDS = 8;

    private Parts() {}

    static void offerTails(Name name, List<String> words, Sought sought) {
        int size = words.size();
        for (int n = 1; n <= Math.min(MOST_WORDS, size - 1); n++) {
            if (sought.mayHave(Kind.TAIL, words.get(size - n))) {
                sought.offer(tail(words.subList(size - n, size)), name);
            }
        }
    }

    static void offerHeads(Name name, List<String> words, Sought sought) {
        if (sought.mayHave(Kind.HEAD, words.get(0))) {
            for (int n = 1; n <= Math.min(MOST_WORDS, words.size() - 1); n++) {
                sought.offer(head(words.subList(0, n)), name);
            }
        }
    }

    static Key tail(List<String> words) {
        return new Key(Kind.TAIL, joined(words));
    }

    static Key head(List<String> words) {
        return new Key(Kind.HEAD, joined(words));
    }

    static Key ends(List<String> words) {
        return new Key(Kind.ENDS, words.get(0) + " " + words.get(words.size() - 1));
    }

    /** Without gaps: "Face Book" is "Facebook". */
    static String joined(List<String> words) {
        return words.size() == 1 ? words.get(0) : String.join("", words);
    }

    static String initials(List<String> words) {
        StringBuilder letters = new StringBuilder();
        for (String word : words.subList(0, Math.min(2 * MOST_WORDS, words.size()))) {
            letters.appendCodePoint(Countries.plain(word).codePointAt(0));
        }
        return letters.toString();
    }
}

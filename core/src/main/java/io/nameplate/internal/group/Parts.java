package io.nameplate.internal.group;

import java.util.ArrayList;
import java.util.List;

/** The parts of a name of several words. Stateless. */
final class Parts {

    /** A name of more words is looked up by its ends alone: keys must stay few, and no short form has more. */
    private static final int MOST_WORDS = 8;

    private Parts() {}

    static List<Key> tails(List<String> words) {
        List<Key> keys = new ArrayList<>();
        for (int n = 1; n <= Math.min(MOST_WORDS, words.size() - 1); n++) {
            keys.add(tail(words.subList(words.size() - n, words.size())));
        }
        return keys;
    }

    static List<Key> heads(List<String> words) {
        List<Key> keys = new ArrayList<>();
        for (int n = 1; n <= Math.min(MOST_WORDS, words.size() - 1); n++) {
            keys.add(head(words.subList(0, n)));
        }
        return keys;
    }

    static Key tail(List<String> words) {
        return new Key(Kind.TAIL, String.join("", words));
    }

    static Key head(List<String> words) {
        return new Key(Kind.HEAD, String.join("", words));
    }

    static Key ends(List<String> words) {
        return new Key(Kind.ENDS, words.get(0) + " " + words.get(words.size() - 1));
    }

    static String initials(List<String> words) {
        StringBuilder letters = new StringBuilder();
        for (String word : words.subList(0, Math.min(2 * MOST_WORDS, words.size()))) {
            letters.appendCodePoint(Countries.plain(word).codePointAt(0));
        }
        return letters.toString();
    }
}

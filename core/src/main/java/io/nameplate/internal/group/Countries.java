package io.nameplate.internal.group;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What countries are called: U.S., America and United States are one. */
final class Countries {

    /** What no folded word begins with. */
    private static final String MARK = "=";

    private static final int LONGEST = 4;
    private static final String ADJECTIVE = "~";
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, String> NAMES_AND_ADJECTIVES = new HashMap<>();

    static {
        Tables.lines("countries.tsv").forEach(Countries::read);
    }

    private Countries() {}

    /** The country of a name, as one word that is its own. */
    static Optional<String> of(List<String> words) {
        return Optional.ofNullable(NAMES.get(Parts.joined(words)));
    }

    /** The country of a name or of an adjective, in the same form. */
    static Optional<String> named(List<String> words) {
        return Optional.ofNullable(NAMES_AND_ADJECTIVES.get(Parts.joined(words)));
    }

    /** Whether a word stands for a country as a whole. */
    static boolean isOne(String word) {
        return word.startsWith(MARK);
    }

    /** The word without what marks it as a country. */
    static String plain(String word) {
        return isOne(word) ? word.substring(MARK.length()) : word;
    }

    /** How many words at the start, but not all, are the name of a country; most often none. */
    static int leading(List<String> words) {
        for (int n = Math.min(LONGEST, words.size() - 1); n > 0; n--) {
            if (of(words.subList(0, n)).isPresent()) {
                return n;
            }
        }
        return 0;
    }

    private static void read(String line) {
        List<String> forms = Splitter.on('\t').splitToList(line);
        String country = MARK + key(forms.get(0));
        for (String form : forms) {
            boolean adjective = form.startsWith(ADJECTIVE);
            NAMES_AND_ADJECTIVES.put(key(form), country);
            if (!adjective) {
                NAMES.put(key(form), country);
            }
        }
    }

    private static String key(String form) {
        return Parts.joined(Fold.words(Spelling.bare(Spelling.shown(form))));
    }
}

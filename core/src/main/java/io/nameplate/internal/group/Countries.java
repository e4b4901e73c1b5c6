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
    private static final Map<String, String> MAIN_NAMES = read();

    private Countries() {}

    /** The country of a name or adjective, as one word that is its own. */
    static Optional<String> of(List<String> words) {
        return Optional.ofNullable(MAIN_NAMES.get(String.join("", words)));
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

    private static Map<String, String> read() {
        Map<String, String> table = new HashMap<>();
        for (String line : Tables.lines("countries.tsv")) {
            List<String> names = Splitter.on('\t').splitToList(line);
            String main = MARK + String.join("", Fold.words(names.get(0)));
            names.forEach(name -> table.put(String.join("", Fold.words(name)), main));
        }
        return table;
    }
}

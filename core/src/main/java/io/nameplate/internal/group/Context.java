package io.nameplate.internal.group;

import java.util.Locale;
import java.util.Set;

/** What stands beside a mention, on its line and within a few characters. Stateless. */
final class Context {

    private static final int WINDOW = 24;
    private static final int AFTER = 160;
    private static final Set<String> HE = Set.of("he", "his", "him", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

    private Context() {}

    /** The word before, with its dots, after spaces; empty where there is none. */
    static String wordBefore(String text, int start) {
        int least = Math.max(0, start - WINDOW);
        int end = start;
        while (end > least && text.charAt(end - 1) == ' ') {
            end--;
        }
        int from = end;
        while (from > least && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return end < start ? text.substring(from, end) : "";
    }

    /** Whether a bracket, with or without quotes, is all that stands between two places of the text. */
    static boolean opensBracket(String text, int from, int to) {
        if (to - from < 1 || to - from > 4) {
            return false;
        }
        String between = text.substring(from, to).strip();
        return between.startsWith("(") && between.length() <= 2;
    }

    static boolean closesBracket(String text, int at) {
        return at < text.length() && (text.charAt(at) == ')' || text.charAt(at) == ',' || text.charAt(at) == ';');
    }

    /** The first pronoun of a man or a woman after a mention, before another mention and within two lines of print. */
    static Gender pronounAfter(String text, int from, int to) {
        int end = Math.min(Math.min(text.length(), to), from + AFTER);
        int start = from;
        for (int i = from; i <= end; i++) {
            if (i == end || !Character.isLetter(text.charAt(i))) {
                Gender said = pronoun(text.substring(start, i));
                if (said.isKnown()) {
                    return said;
                }
                start = i + 1;
            }
        }
        return Gender.UNKNOWN;
    }

    private static Gender pronoun(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (HE.contains(lower)) {
            return Gender.MALE;
        }
        return SHE.contains(lower) ? Gender.FEMALE : Gender.UNKNOWN;
    }
}

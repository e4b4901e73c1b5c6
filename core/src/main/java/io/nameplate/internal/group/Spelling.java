package io.nameplate.internal.group;

import com.google.common.base.CharMatcher;

/** How a mention is written. Stateless. */
final class Spelling {

    private static final CharMatcher GAP = CharMatcher.whitespace().or(CharMatcher.javaIsoControl());

    private Spelling() {}

    /** On one line, without a lower-case "the": as it may stand in a list. */
    static String shown(String mention) {
        String line = isOnOneLine(mention) ? mention : GAP.trimAndCollapseFrom(mention, ' ');
        return line.startsWith("the ") && line.length() > 4 ? line.substring(4) : line;
    }

    /** Nearly all are, and looking is cheaper than copying. */
    private static boolean isOnOneLine(String mention) {
        boolean gap = true;
        for (int i = 0; i < mention.length(); i++) {
            char c = mention.charAt(i);
            if ((c == ' ' && gap) || (c != ' ' && GAP.matches(c))) {
                return false;
            }
            gap = c == ' ';
        }
        return !gap;
    }

    /** Of what is shown: also without a "The" and without a possessive. */
    static String bare(String shown) {
        boolean article = shown.startsWith("The ") && shown.length() > 4;
        return withoutPossessive(article ? shown.substring(4) : shown);
    }

    private static String withoutPossessive(String line) {
        int length = line.length();
        if (length > 2
                && isApostrophe(line.charAt(length - 2))
                && Character.toLowerCase(line.charAt(length - 1)) == 's') {
            return line.substring(0, length - 2);
        }
        return length > 1 && isApostrophe(line.charAt(length - 1)) ? line.substring(0, length - 1) : line;
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '`';
    }

    /** Whether every letter is a capital, of two at least. */
    static boolean isUpper(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals > 1;
    }
}

package io.nameplate.internal.group;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a name in the form in which names are compared: lower case, without accents, dots and apostrophes, parted at
 * spaces and hyphens, initials as one word ("J. D. Vance" and "JD Vance" are the same), without a leading "the".
 */
final class Fold {

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private Fold() {}

    /** The words of a bare name; none of one without letters and digits. */
    static List<String> words(String name) {
        Fold fold = new Fold();
        String plain = CharMatcher.ascii().matchesAllOf(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            fold.take(plain.codePointAt(i));
        }
        fold.endWord();
        return List.copyOf(withoutArticle(joinInitials(fold.words)));
    }

    private void take(int c) {
        if (Character.isLetterOrDigit(c)) {
            append(Character.toLowerCase(c));
        } else if (c == '&') {
            endWord();
            words.add("and");
        } else if (parts(c)) {
            endWord();
        }
    }

    /** Letters that Unicode does not take apart. */
    private void append(int lower) {
        switch (lower) {
            case '\u0142' -> word.append('l');
            case '\u00F8' -> word.append('o');
            case '\u0111', '\u00F0' -> word.append('d');
            case '\u0131' -> word.append('i');
            case '\u00DF' -> word.append("ss");
            case '\u00E6' -> word.append("ae");
            case '\u0153' -> word.append("oe");
            case '\u00FE' -> word.append("th");
            default -> word.appendCodePoint(lower);
        }
    }

    private static boolean parts(int c) {
        int type = Character.getType(c);
        return type != Character.NON_SPACING_MARK && type != Character.FORMAT && !Spelling.isApostrophe(c) && c != '.';
    }

    private void endWord() {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static List<String> joinInitials(List<String> words) {
        if (words.stream().noneMatch(Fold::isInitial)) {
            return words;
        }
        List<String> joined = new ArrayList<>(words.size());
        boolean open = false;
        for (String word : words) {
            boolean initial = isInitial(word);
            if (open && initial) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + word);
            } else {
                joined.add(word);
            }
            open = initial;
        }
        return joined;
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }

    private static List<String> withoutArticle(List<String> words) {
        return words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
    }
}

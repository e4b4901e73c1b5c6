package io.nameplate.internal.match;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Estimates what a pattern compiles to, since re2j refuses neither repetitions of repetitions, which multiply, nor
 * brackets so deep that its own recursion overflows the stack.
 */
final class PatternSize {

    private static final int LONGEST = 10_000;
    private static final int DEEPEST = 200;
    private static final long LARGEST = 100_000;
    private static final int MOST_SHOWN = 80;
    private static final Pattern REPETITION = Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?\\}");

    private final String regex;
    private final Deque<Long> outer = new ArrayDeque<>();
    private long size;
    private long last;
    private int at;

    private PatternSize(String regex) {
        this.regex = regex;
    }

    /** Why a pattern is too large; empty if it isn't. */
    static String fault(String regex) {
        return regex.length() > LONGEST
                ? "it has " + regex.length() + " units, more than " + LONGEST
                : new PatternSize(regex).fault();
    }

    /** The pattern, cut where it is long. */
    static String shown(String regex) {
        return regex.length() > MOST_SHOWN ? regex.substring(0, MOST_SHOWN) + "..." : regex;
    }

    private String fault() {
        while (at < regex.length()) {
            step(regex.charAt(at));
            if (outer.size() > DEEPEST) {
                return "its brackets are more than " + DEEPEST + " deep";
            }
            if (size > LARGEST) {
                return "its repetitions multiply to more than " + LARGEST + " steps";
            }
        }
        return "";
    }

    private void step(char c) {
        switch (c) {
            case '\\' -> atom(1, afterEscape());
            case '[' -> atom(1, afterClass());
            case '(' -> open();
            case ')' -> close();
            case '{' -> repetition();
            default -> atom(1, at + 1);
        }
    }

    private void atom(long of, int next) {
        last = of;
        size += of;
        at = next;
    }

    private void open() {
        outer.push(size);
        size = 0;
        at++;
    }

    private void close() {
        long inner = size;
        size = outer.isEmpty() ? 0 : outer.pop();
        atom(inner + 2, at + 1);
    }

    private void repetition() {
        Matcher times = REPETITION.matcher(regex).region(at, regex.length());
        if (!times.lookingAt()) {
            atom(1, at + 1);
            return;
        }
        long most = Math.max(number(times.group(1)), number(times.group(2)));
        size += last * (Math.max(1, most) - 1);
        last *= Math.max(1, most);
        at = times.end();
    }

    private static long number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    /** {@code \pL}, {@code \p{Greek}}, {@code \x{1F600}}, {@code \Q...\E}. */
    private int afterEscape() {
        if (regex.startsWith("Q", at + 1)) {
            return after("\\E", at + 2);
        }
        return regex.startsWith("{", at + 2) && "pPx".indexOf(regex.charAt(at + 1)) >= 0 ? after("}", at + 2) : at + 2;
    }

    private int afterClass() {
        int i = at + 1;
        if (regex.startsWith("^", i)) {
            i++;
        }
        // A closing bracket that comes first is one of the class.
        for (i++; i < regex.length() && regex.charAt(i) != ']'; i++) {
            if (regex.startsWith("[:", i)) {
                i = after(":]", i + 2) - 1;
            } else if (regex.charAt(i) == '\\') {
                i++;
            }
        }
        return i + 1;
    }

    private int after(String end, int from) {
        int found = regex.indexOf(end, from);
        return found < 0 ? regex.length() : found + end.length();
    }
}

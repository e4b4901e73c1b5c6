package io.nameplate.internal.text;

import java.util.stream.IntStream;

/** A text whose reads are counted, so that a test can show that work grows no faster than length. */
final class Source {

    /** What a read outside the text gives: belongs to no class of {@link Chars}. */
    static final int NONE = -1;

    // Every eighth token of news is one mark of punctuation: these cost no memory.
    private static final String[] SINGLE =
            IntStream.range(0, 128).mapToObj(c -> String.valueOf((char) c)).toArray(String[]::new);

    private static final int MOST_MARKS = 4;
    private static final int MOST_SPACES = 8;

    private final String text;
    private long reads;

    Source(String text) {
        this.text = text;
    }

    int length() {
        return text.length();
    }

    /** The code point at an index, a lone surrogate as itself; {@link #NONE} outside the text. */
    int at(int index) {
        reads++;
        if (index < 0 || index >= text.length()) {
            return NONE;
        }
        char first = text.charAt(index);
        return Character.isSurrogate(first) ? text.codePointAt(index) : first;
    }

    /** The code point that ends before an index. */
    int before(int index) {
        reads++;
        return index <= 0 ? NONE : text.codePointBefore(index);
    }

    /** The letter or digit that ends before an index, seen through the marks on it. */
    int baseBefore(int index) {
        return before(beforeMarks(index));
    }

    /** The code point before an index, seen through the invisible marks after it. */
    int visibleBefore(int index) {
        int at = index;
        while (index - at < MOST_MARKS && Chars.isFormat(before(at))) {
            at -= Character.charCount(before(at));
        }
        return before(at);
    }

    /** The index after the letter whose marks end at an index: the index itself where none do. */
    int beforeMarks(int index) {
        int at = index;
        while (index - at < MOST_MARKS && Chars.isMark(before(at))) {
            at -= Character.charCount(before(at));
        }
        return at;
    }

    /** The index after the marks that stand at an index: the index itself where none do. */
    int afterMarks(int index) {
        int at = index;
        while (at - index < MOST_MARKS && Chars.isMark(at(at))) {
            at += Character.charCount(at(at));
        }
        return at;
    }

    /** Whether only a few spaces lie between an index and the end of its line. */
    boolean endsLine(int index) {
        int at = index;
        while (at - index < MOST_SPACES && at(at) == ' ') {
            at++;
        }
        int c = at(at);
        return c == NONE || Chars.isLineBreak(c);
    }

    String substring(int start, int end) {
        reads += end - start;
        char first = text.charAt(start);
        return end - start == 1 && first < SINGLE.length ? SINGLE[first] : text.substring(start, end);
    }

    long reads() {
        return reads;
    }
}

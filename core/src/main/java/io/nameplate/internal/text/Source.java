package io.nameplate.internal.text;

/** A text whose reads are counted, so that a test can show that work grows no faster than length. */
final class Source {

    /** What a read outside the text gives: belongs to no class of {@link Chars}. */
    static final int NONE = -1;

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

    String substring(int start, int end) {
        reads += end - start;
        return text.substring(start, end);
    }

    long reads() {
        return reads;
    }
}

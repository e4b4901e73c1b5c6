package io.nameplate.eval;

/** Turns offsets in code points into offsets in UTF-16 units. A lone surrogate is a code point. */
final class UnitOffsets {

    private final int[] starts;

    UnitOffsets(String text) {
        int[] found = new int[text.codePointCount(0, text.length()) + 1];
        int at = 0;
        for (int i = 0; i < found.length; i++) {
            found[i] = at;
            at = at < text.length() ? text.offsetByCodePoints(at, 1) : at;
        }
        this.starts = found;
    }

    int utf16(int codePoint) {
        if (codePoint < 0 || codePoint >= starts.length) {
            throw new IllegalArgumentException(
                    "the offset " + codePoint + " lies outside the text of " + (starts.length - 1) + " code points");
        }
        return starts[codePoint];
    }
}

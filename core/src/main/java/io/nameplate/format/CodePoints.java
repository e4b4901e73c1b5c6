package io.nameplate.format;

/** Turns rising UTF-16 offsets into offsets in code points, in linear time over all calls. A lone surrogate counts as one. */
final class CodePoints {

    private final String text;
    private int unit;
    private int point;

    CodePoints(String text) {
        this.text = text;
    }

    /** @param offset no less than the one before */
    int at(int offset) {
        point += text.codePointCount(unit, offset);
        unit = offset;
        return point;
    }
}

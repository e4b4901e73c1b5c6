package io.nameplate.internal.text;

/**
 * Finds the web and e-mail addresses of a text from left to right, each piece between white space read once.
 *
 * <p>An address is one token whatever it holds. Its end leaves out closing punctuation, which belongs to the sentence.
 */
final class Addresses {

    private final Source source;
    private int chunkEnd;
    private int start = Integer.MAX_VALUE;
    private int end;

    Addresses(Source source) {
        this.source = source;
    }

    /** Moves to the first address at or after an index within the same piece; call with rising indexes. */
    void moveTo(int index) {
        if (index >= chunkEnd) {
            chunkEnd = endOfChunk(index);
            find(index);
        } else if (index >= end && start != Integer.MAX_VALUE) {
            find(index);
        }
    }

    /** Where the next address of the piece begins, or {@link Integer#MAX_VALUE}. */
    int start() {
        return start;
    }

    int end() {
        return end;
    }

    private int endOfChunk(int from) {
        int at = from;
        while (at < source.length()) {
            int c = source.at(at);
            if (Chars.isGap(c)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private void find(int from) {
        int leftmost = from;
        for (int at = from; at < chunkEnd; at++) {
            int c = source.at(at);
            if (c == '@' && mail(leftmost, at)) {
                return;
            }
            if (c == '@') {
                leftmost = at + 1;
            }
            if ((c == ':' && scheme(leftmost, at)) || (c == '.' && isWww(at))) {
                return;
            }
        }
        start = Integer.MAX_VALUE;
        end = Integer.MAX_VALUE;
    }

    private boolean mail(int leftmost, int at) {
        int left = at;
        while (left > leftmost && isMailPart(source.at(left - 1)) && !isTwoDots(left - 1)) {
            left--;
        }
        while (left < at && !Chars.isWord(source.at(left))) {
            left++;
        }
        int right = hostEnd(at + 1);
        return left < at && hasInnerDot(at + 1, right) && found(left, right);
    }

    private boolean isTwoDots(int at) {
        return source.at(at) == '.' && source.at(at + 1) == '.';
    }

    private int hostEnd(int from) {
        int at = from;
        while (at < chunkEnd && isHostPart(source.at(at))) {
            at++;
        }
        return withoutClosing(from, at);
    }

    private boolean hasInnerDot(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (source.at(at) == '.') {
                return true;
            }
        }
        return false;
    }

    private boolean scheme(int leftmost, int colon) {
        if (source.at(colon + 1) != '/' || source.at(colon + 2) != '/') {
            return false;
        }
        int left = colon;
        while (left > leftmost && colon - left < 10 && isAsciiLetter(source.at(left - 1))) {
            left--;
        }
        return left < colon && found(left, withoutClosing(colon + 3, addressEnd(colon + 3)));
    }

    private boolean isWww(int dot) {
        if (dot < 3 || Chars.isWord(source.before(dot - 3))) {
            return false;
        }
        for (int i = 1; i <= 3; i++) {
            if ((source.at(dot - i) | 0x20) != 'w') {
                return false;
            }
        }
        return Chars.isWord(source.at(dot + 1)) && found(dot - 3, withoutClosing(dot + 1, addressEnd(dot + 1)));
    }

    private int addressEnd(int from) {
        int at = from;
        while (at < chunkEnd && !isAddressStop(source.at(at))) {
            at++;
        }
        return at;
    }

    private int withoutClosing(int least, int end) {
        int at = end;
        while (at > least && isClosingPunctuation(source.at(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean found(int foundStart, int foundEnd) {
        start = foundStart;
        end = foundEnd;
        return true;
    }

    private static boolean isMailPart(int c) {
        return isBasicWord(c) || c == '.' || c == '+' || c == '%' || c == '-';
    }

    private static boolean isHostPart(int c) {
        return isBasicWord(c) || c == '.' || c == '-';
    }

    /** A word character of one UTF-16 unit, so that a step of one never lands within a pair. */
    private static boolean isBasicWord(int c) {
        return c < Character.MIN_SUPPLEMENTARY_CODE_POINT && Chars.isWord(c);
    }

    private static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isAddressStop(int c) {
        return c == '<' || c == '>' || c == '"' || c == '\u201C' || c == '\u201D' || c == '\u00BB';
    }

    private static boolean isClosingPunctuation(int c) {
        return c == '.'
                || c == ','
                || c == ';'
                || c == ':'
                || c == '!'
                || c == '?'
                || c == ')'
                || c == ']'
                || c == '-'
                || Chars.isApostrophe(c);
    }
}

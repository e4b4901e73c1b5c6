package io.nameplate.internal.text;

import io.nameplate.Token;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into tokens in one pass from left to right. */
final class Tokenizer {

    /** The longest token in UTF-16 units; what is longer is cut, never within a surrogate pair. */
    static final int MAX_LENGTH = 256;

    private static final int JOINER = 0x200D;

    private final Source source;
    private final Words words;
    private final Addresses addresses;
    private final List<Token> tokens = new ArrayList<>();

    Tokenizer(Source source) {
        this.source = source;
        this.words = new Words(source);
        this.addresses = new Addresses(source);
    }

    List<Token> tokens() {
        int at = 0;
        while (at < source.length()) {
            int c = source.at(at);
            if (Chars.isGap(c) || Chars.isFormat(c)) {
                at += Character.charCount(c);
            } else {
                int end = tokenEnd(at, c);
                tokens.add(new Token(source.substring(at, end), at, end));
                at = end;
            }
        }
        return tokens;
    }

    private int tokenEnd(int start, int c) {
        addresses.moveTo(start);
        int limit = Math.min(source.length(), start + MAX_LENGTH);
        int end;
        if (start >= addresses.start()) {
            end = Math.min(limit, addresses.end());
        } else {
            limit = Math.min(limit, addresses.start());
            end = Math.min(limit, wordOrOther(start, c, limit));
        }
        return withinNoPair(start, end);
    }

    private int wordOrOther(int start, int c, int limit) {
        if (Chars.isWord(c)) {
            return words.end(start, limit);
        }
        if ((c == '@' || c == '#') && isHandle(start)) {
            return runOfWordCharacters(start + 1, limit);
        }
        if (Chars.isApostrophe(c) && isPossessive(start)) {
            return start + 2;
        }
        if (Chars.isSymbol(c)) {
            return symbolEnd(start, c, limit);
        }
        return runEnd(start, c, limit);
    }

    private boolean isHandle(int start) {
        return Chars.isWord(source.at(start + 1)) && !Chars.isWord(source.before(start));
    }

    private int runOfWordCharacters(int from, int limit) {
        int at = from;
        while (at < limit && Chars.isWord(source.at(at))) {
            at += Character.charCount(source.at(at));
        }
        return at;
    }

    private boolean isPossessive(int start) {
        int s = source.at(start + 1);
        int previous = source.visibleBefore(start);
        return (s == 's' || s == 'S')
                && (Chars.isWord(previous) || previous == '.')
                && !Chars.isWord(source.at(start + 2));
    }

    /** A pictograph with its skin tone, variation and what joiners tie to it; two regional indicators: a flag. */
    private int symbolEnd(int start, int c, int limit) {
        int at = start + Character.charCount(c);
        if (Chars.isRegionalIndicator(c)) {
            int second = source.at(at);
            return Chars.isRegionalIndicator(second) ? at + Character.charCount(second) : at;
        }
        while (at < limit) {
            int next = source.at(at);
            if (next == JOINER && Chars.isSymbol(source.at(at + 1))) {
                at += 1 + Character.charCount(source.at(at + 1));
            } else if (Chars.isMark(next) || Chars.isSkinTone(next)) {
                at += Character.charCount(next);
            } else {
                break;
            }
        }
        return at;
    }

    /**
     * Punctuation: an ellipsis, a row of dashes or question marks is one token; quotes and brackets stand alone. A mark
     * belongs to what it stands on.
     */
    private int runEnd(int start, int c, int limit) {
        int at = start + Character.charCount(c);
        if (Chars.isMark(source.at(at))) {
            return runOfMarks(at, limit);
        }
        if (Chars.isOpening(c) || Chars.isClosing(c) || Chars.isStraightQuote(c)) {
            return at;
        }
        while (at < limit && source.at(at) == c) {
            at += Character.charCount(c);
        }
        return at;
    }

    private int runOfMarks(int from, int limit) {
        int at = from;
        while (at < limit && Chars.isMark(source.at(at))) {
            at += Character.charCount(source.at(at));
        }
        return at;
    }

    private int withinNoPair(int start, int end) {
        boolean splits = end < source.length()
                && end - 1 > start
                && source.at(end - 1) >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
        return splits ? end - 1 : end;
    }
}

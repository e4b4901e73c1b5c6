package io.nameplate.internal.text;

/** Finds where a word ends: letters, digits and marks, and the punctuation that holds them together. */
final class Words {

    private static final int LONGEST_INVISIBLE = 8;
    private static final int LONGEST_ABBREVIATION = 8;

    private final Source source;
    private int partStart;

    Words(Source source) {
        this.source = source;
    }

    /** The end of the word that begins at {@code start}, at most {@code limit}. */
    int end(int start, int limit) {
        partStart = start;
        int at = start;
        while (at < limit) {
            int c = source.at(at);
            int next = Chars.isWord(c) ? at + Character.charCount(c) : joined(start, at, c);
            if (next < 0 || next > limit) {
                break;
            }
            at = next;
        }
        return at < limit ? withPeriod(start, at) : at;
    }

    /** Where the word goes on after the non-word character at {@code at}; negative where it ends. */
    private int joined(int start, int at, int c) {
        if (Chars.isFormat(c)) {
            return overInvisible(at);
        }
        int next = source.at(at + 1);
        if (!Chars.isWord(next) || !joins(start, at, c, next)) {
            return -1;
        }
        if (Chars.isHyphen(c)) {
            partStart = at + 1;
        }
        return at + 1;
    }

    private boolean joins(int start, int at, int c, int next) {
        int previous = source.baseBefore(at);
        return switch (c) {
            case '.' -> periodJoins(start, at, previous, next);
            case ',', ':', '/' -> Chars.isDigit(previous) && Chars.isDigit(next);
            case '&' -> Chars.isUpper(previous) && Chars.isUpper(next);
            case '\u00B7' -> Chars.isLetter(previous) && Chars.isLetter(next);
            default ->
                Chars.isApostrophe(c)
                        ? Chars.isLetter(previous) && Chars.isLetter(next) && !isPossessive(at)
                        : Chars.isHyphen(c) && Hyphens.holdTogether(source, partStart, at);
        };
    }

    private boolean isPossessive(int apostrophe) {
        int s = source.at(apostrophe + 1);
        return (s == 's' || s == 'S') && !Chars.isWord(source.at(apostrophe + 2));
    }

    /** 3.5, U.S, amazon.com, but not the missing space of "the talks.The". */
    private boolean periodJoins(int start, int at, int previous, int next) {
        if (Chars.isDigit(previous)) {
            return Chars.isDigit(next);
        }
        if (isSingleLetter(start, at)) {
            int after = source.afterMarks(at + 1 + Character.charCount(next));
            return Chars.isLetter(next) && !Chars.isWord(source.at(after));
        }
        return Chars.isLetter(previous) && Chars.isLower(next);
    }

    /** Whether one letter alone ends at an index: an initial, or a letter of an acronym. */
    private boolean isSingleLetter(int start, int end) {
        int letterEnd = source.beforeMarks(end);
        int letter = source.before(letterEnd);
        if (!Chars.isLetter(letter)) {
            return false;
        }
        int letterStart = letterEnd - Character.charCount(letter);
        return letterStart <= Math.max(start, partStart) || source.before(letterStart) == '.';
    }

    private int overInvisible(int at) {
        for (int i = at + 1; i <= at + LONGEST_INVISIBLE; i++) {
            int c = source.at(i);
            if (Chars.isWord(c)) {
                return i;
            }
            if (!Chars.isFormat(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** Takes in the period of an initial, an acronym or an abbreviation. */
    private int withPeriod(int start, int end) {
        return source.at(end) == '.' && takesPeriod(start, end) ? end + 1 : end;
    }

    private boolean takesPeriod(int start, int end) {
        boolean single = isSingleLetter(start, end);
        boolean acronym = single && endsAcronym(start, end);
        if (source.at(end + 1) == '.') {
            return acronym && source.at(end + 2) != '.'; // "in Washington, D.C..": its own and the sentence's
        }
        if (acronym) {
            return true;
        }
        // "World War I." or "Caloi S." at the end of a line: an initial leads up to something
        return single ? Chars.isUpper(source.baseBefore(end)) && !source.endsLine(end + 1) : isAbbreviation(start, end);
    }

    private boolean endsAcronym(int start, int end) {
        int letterEnd = source.beforeMarks(end);
        int letterStart = letterEnd - Character.charCount(source.before(letterEnd));
        return letterStart > start && source.before(letterStart) == '.';
    }

    private boolean isAbbreviation(int start, int end) {
        if (end - start > LONGEST_ABBREVIATION) {
            return false;
        }
        boolean digitFollows = Chars.isDigit(source.at(end + 1)) || Chars.isDigit(source.at(end + 2));
        return Abbreviations.takesPeriod(source.substring(start, end), digitFollows, source.endsLine(end + 1));
    }
}

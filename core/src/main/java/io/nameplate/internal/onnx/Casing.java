package io.nameplate.internal.onnx;

/**
 * How a word is written. An uncased encoder is told so by the token type of the word's pieces, which is a part of the
 * models' format.
 */
public enum Casing {
    /** No word: the marks at the ends of a window. */
    SPECIAL(0),
    /** No capital; also the letters of scripts that know none. */
    LOWER(1),
    /** A capital and then none. */
    TITLE(2),
    /** Two letters or more, all of them capitals. */
    UPPER(3),
    /** One letter, a capital. */
    SINGLE_CAPITAL(4),
    /** Any other mix. */
    MIXED(5),
    /** No letter, but a digit. */
    DIGIT(6),
    /** Neither. */
    OTHER(7);

    private final int tokenType;

    Casing(int tokenType) {
        this.tokenType = tokenType;
    }

    /** The row of the token-type table. */
    public int tokenType() {
        return tokenType;
    }

    /** The casing of a word. */
    public static Casing of(CharSequence word) {
        int letters = 0;
        int capitals = 0;
        boolean firstIsCapital = false;
        boolean digit = false;
        for (int i = 0; i < word.length(); ) {
            int c = Character.codePointAt(word, i);
            i += Character.charCount(c);
            digit |= Character.isDigit(c);
            if (Character.isLetter(c)) {
                boolean capital = Character.isUpperCase(c) || Character.isTitleCase(c);
                firstIsCapital |= capital && letters == 0;
                capitals += capital ? 1 : 0;
                letters++;
            }
        }
        if (letters == 0) {
            return digit ? DIGIT : OTHER;
        }
        return ofLetters(letters, capitals, firstIsCapital);
    }

    private static Casing ofLetters(int letters, int capitals, boolean firstIsCapital) {
        if (capitals == 0) {
            return LOWER;
        }
        if (capitals == letters) {
            return letters == 1 ? SINGLE_CAPITAL : UPPER;
        }
        return firstIsCapital && capitals == 1 ? TITLE : MIXED;
    }
}

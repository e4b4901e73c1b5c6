package io.nameplate.internal.text;

/** What the characters of news text are. */
final class Chars {

    private static final int ASCII = 128;
    private static final byte[] ASCII_CLASS = asciiClasses();

    private static final byte OTHER = 0;
    private static final byte GAP = 1;
    private static final byte DIGIT = 2;
    private static final byte LOWER = 3;
    private static final byte UPPER = 4;
    private static final byte LETTER = 5;
    private static final byte MARK = 6;
    private static final byte FORMAT = 7;
    private static final byte SYMBOL = 8;

    private Chars() {}

    /** White space, a control character, or one of the marks that separate without being seen. */
    static boolean isGap(int c) {
        return classOf(c) == GAP;
    }

    /** Invisible and allowed within a word: a soft hyphen, a joiner, a direction mark. */
    static boolean isFormat(int c) {
        return classOf(c) == FORMAT;
    }

    static boolean isWord(int c) {
        byte type = classOf(c);
        return type >= DIGIT && type <= MARK;
    }

    static boolean isLetter(int c) {
        byte type = classOf(c);
        return type >= LOWER && type <= LETTER;
    }

    static boolean isLower(int c) {
        return classOf(c) == LOWER;
    }

    static boolean isUpper(int c) {
        return classOf(c) == UPPER;
    }

    static boolean isDigit(int c) {
        return classOf(c) == DIGIT;
    }

    static boolean isMark(int c) {
        return classOf(c) == MARK;
    }

    /** A pictograph or another symbol that may carry modifiers. */
    static boolean isSymbol(int c) {
        return classOf(c) == SYMBOL;
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isLineBreak(int c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static boolean isOpening(int c) {
        return c == '(' || c == '[' || c == '{' || c == '\u201C' || c == '\u2018' || c == '\u00AB' || c == '\u201E';
    }

    static boolean isClosing(int c) {
        return c == ')' || c == ']' || c == '}' || c == '\u201D' || c == '\u2019' || c == '\u00BB';
    }

    static boolean isStraightQuote(int c) {
        return c == '"' || c == '\'';
    }

    static boolean isRegionalIndicator(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    static boolean isSkinTone(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static byte classOf(int c) {
        if (c < 0) {
            return OTHER;
        }
        return c < ASCII ? ASCII_CLASS[c] : unicodeClass(c);
    }

    private static byte unicodeClass(int c) {
        // U+FEFF is a byte order mark, U+200B a space of no width: both stand between words.
        if (c == '\uFEFF' || c == '\u200B') {
            return GAP;
        }
        return switch (Character.getType(c)) {
            case Character.LOWERCASE_LETTER -> LOWER;
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> UPPER;
            case Character.OTHER_LETTER, Character.MODIFIER_LETTER -> c == '\u02BC' ? OTHER : LETTER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> DIGIT;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> MARK;
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> GAP;
            case Character.FORMAT -> FORMAT;
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> SYMBOL;
            default -> OTHER;
        };
    }

    private static byte[] asciiClasses() {
        byte[] classes = new byte[ASCII];
        for (int c = 0; c < ASCII; c++) {
            classes[c] = unicodeClass(c);
        }
        classes['_'] = LETTER;
        // The ASCII modifier symbols are punctuation to us.
        classes['^'] = OTHER;
        classes['`'] = OTHER;
        return classes;
    }
}

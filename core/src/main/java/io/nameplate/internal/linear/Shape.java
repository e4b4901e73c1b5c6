package io.nameplate.internal.linear;

import java.util.List;
import java.util.regex.Pattern;

/** The class of a token by its characters, exactly as OpenNLP's {@code FeatureGeneratorUtil} has it, as a number. */
final class Shape {

    /** The names, by number. */
    static final List<String> NAMES = List.of(
            "jah", "jak", "lc", "2d", "4d", "an", "dd", "ds", "dc", "dp", "num", "sc", "ac", "cp", "ic", "other");

    private static final int NOT_HIRAGANA = 1;
    private static final int NOT_KATAKANA = 1 << 1;
    private static final int NOT_JAPANESE = NOT_HIRAGANA | NOT_KATAKANA;
    private static final int NOT_LOWER = 1 << 2;
    private static final int NOT_CAPITAL = 1 << 3;
    private static final int LETTER = 1 << 4;
    private static final int DIGIT = 1 << 5;
    private static final int HYPHEN = 1 << 6;
    private static final int SLASH = 1 << 7;
    private static final int COMMA = 1 << 8;
    private static final int PERIOD = 1 << 9;
    private static final int INITIAL_CAPITAL = 1 << 10;

    private static final Pattern INITIAL = Pattern.compile("^[A-Z\u00C4\u00D6\u00DC]\\.$");
    private static final int[] ASCII = ascii();

    private Shape() {}

    static int of(String token) {
        int traits = 0;
        int digits = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            int some = c < ASCII.length ? ASCII[c] : traits(c, token.codePointAt(i));
            traits |= some;
            digits += (some & DIGIT) / DIGIT;
        }
        if (!token.isEmpty() && Character.getType(token.charAt(0)) == Character.UPPERCASE_LETTER) {
            traits |= INITIAL_CAPITAL;
        }
        return number(token, traits, digits);
    }

    private static int number(String token, int traits, int digits) {
        if ((traits & NOT_HIRAGANA) == 0) {
            return 0;
        }
        if ((traits & NOT_KATAKANA) == 0) {
            return 1;
        }
        if ((traits & NOT_LOWER) == 0) {
            return 2;
        }
        if ((traits & DIGIT) != 0) {
            return digits == 2 ? 3 : digits == 4 ? 4 : numeral(traits);
        }
        if ((traits & NOT_CAPITAL) == 0) {
            return token.length() == 1 ? 11 : 12;
        }
        if (token.length() > 1
                && token.charAt(1) == '.'
                && INITIAL.matcher(token).find()) {
            return 13;
        }
        return (traits & INITIAL_CAPITAL) != 0 ? 14 : 15;
    }

    private static int numeral(int traits) {
        if ((traits & LETTER) != 0) {
            return 5;
        }
        if ((traits & HYPHEN) != 0) {
            return 6;
        }
        if ((traits & SLASH) != 0) {
            return 7;
        }
        if ((traits & COMMA) != 0) {
            return 8;
        }
        return (traits & PERIOD) != 0 ? 9 : 10;
    }

    private static int traits(char unit, int codePoint) {
        int traits = switch (Character.getType(unit)) {
            case Character.UPPERCASE_LETTER -> LETTER | NOT_LOWER;
            case Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> LETTER | NOT_CAPITAL;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT | NOT_JAPANESE | NOT_LOWER | NOT_CAPITAL;
            default -> NOT_LOWER | NOT_CAPITAL | mark(unit);
        };
        return traits | script(unit, codePoint);
    }

    private static int mark(char unit) {
        return switch (unit) {
            case '-' -> HYPHEN;
            case '/' -> SLASH;
            case ',' -> COMMA;
            case '.' -> PERIOD;
            default -> 0;
        };
    }

    private static int script(char unit, int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case COMMON -> unit == '\u30FB' || unit == '\u30FC' || unit == '\u301C' ? 0 : NOT_JAPANESE;
            case LATIN -> NOT_JAPANESE;
            case HAN -> NOT_JAPANESE | NOT_LOWER;
            case HIRAGANA -> NOT_KATAKANA | NOT_LOWER;
            case KATAKANA -> NOT_HIRAGANA | NOT_LOWER;
            default -> 0;
        };
    }

    private static int[] ascii() {
        int[] traits = new int[128];
        for (char c = 0; c < traits.length; c++) {
            traits[c] = traits(c, c);
        }
        return traits;
    }
}

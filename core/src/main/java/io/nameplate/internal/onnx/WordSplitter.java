package io.nameplate.internal.onnx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes a word as a BERT vocabulary expects it, and cuts it at punctuation and ideographs: what BERT's authors call basic
 * tokenization, applied to one word.
 */
final class WordSplitter {

    /** How to write it. */
    enum Option {
        LOWER_CASE,
        STRIP_ACCENTS,
        SPLIT_IDEOGRAPHS
    }

    private final boolean lowerCase;
    private final boolean stripAccents;
    private final boolean splitIdeographs;

    WordSplitter(Set<Option> options) {
        this.lowerCase = options.contains(Option.LOWER_CASE);
        this.stripAccents = options.contains(Option.STRIP_ACCENTS);
        this.splitIdeographs = options.contains(Option.SPLIT_IDEOGRAPHS);
    }

    /** The word's parts; none for a word of nothing but control characters and accents. */
    List<String> parts(CharSequence word) {
        String plain =
                stripAccents && !isAscii(word) ? Normalizer.normalize(word, Normalizer.Form.NFD) : word.toString();
        List<String> parts = new ArrayList<>(1);
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                finish(part, parts);
            } else if (standsAlone(c)) {
                finish(part, parts);
                parts.add(Character.toString(c));
            } else if (!isDropped(c)) {
                part.appendCodePoint(lowerCase ? Character.toLowerCase(c) : c);
            }
        }
        finish(part, parts);
        return parts;
    }

    private static void finish(StringBuilder part, List<String> parts) {
        if (!part.isEmpty()) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    private boolean standsAlone(int c) {
        return isPunctuation(c) || (splitIdeographs && Character.isIdeographic(c));
    }

    private boolean isDropped(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            case Character.NON_SPACING_MARK -> stripAccents;
            default -> c == 0xFFFD;
        };
    }

    /** As BERT counts it: every printing ASCII character but letters and digits, and Unicode's punctuation. */
    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isAscii(CharSequence word) {
        return word.chars().allMatch(c -> c < 128);
    }
}

package io.nameplate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A word, a number, an address or a mark of punctuation, as it stands in the text.
 *
 * @param text the characters from {@code start} to {@code end}, unchanged
 * @param start the UTF-16 offset of its first unit in the document
 * @param end the UTF-16 offset after its last unit
 */
public record Token(String text, int start, int end) {

    /** Checks that the offsets are in order and as far apart as the text is long. */
    public Token {
        if (start < 0 || end <= start || text.length() != end - start) {
            throw new IllegalArgumentException(
                    "a token of " + text.length() + " units can't span [" + start + "," + end + ")");
        }
    }

    /** Where the token stands. */
    public Span span() {
        return new Span(start, end);
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /**
     * The token as our models read it: in Unicode's composed form (NFC), without soft hyphens, joiners and direction
     * marks, and with straight apostrophes and quotes. May differ in length from {@link #text()}; costs nothing for
     * plain ASCII.
     */
    public String normalized() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return normalize();
            }
        }
        return text;
    }

    /**
     * The tokens of a sentence as our models read them: each as {@link #normalized()}, and a hyphen with a gap on both sides as
     * a dash, since it parts what it stands between.
     */
    public static List<String> normalized(List<Token> sentence) {
        List<String> forms = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            forms.add(isDash(sentence, i) ? "\u2013" : sentence.get(i).normalized());
        }
        return forms;
    }

    private static boolean isDash(List<Token> sentence, int index) {
        Token token = sentence.get(index);
        return token.text.equals("-")
                && (index == 0 || sentence.get(index - 1).end < token.start)
                && (index + 1 == sentence.size() || sentence.get(index + 1).start > token.end);
    }

    private String normalize() {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(Token::straight)
                .forEach(out::appendCodePoint);
        return out.isEmpty() ? text : Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static int straight(int c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011' -> '-';
            default -> c;
        };
    }
}

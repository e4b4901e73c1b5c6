package io.nameplate.eval;

import io.nameplate.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts from a span what guidelines disagree on and readers don't care about: outer white space, a leading "the" or "a", a
 * trailing possessive. Done to both sides before they are compared.
 */
final class SpanTrim {

    private static final String SPACE = "[\\s\\u0085\\p{Z}\\x1C-\\x1F]";
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a)" + SPACE + "+", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSSESSIVE = Pattern.compile(SPACE + "?['\u2019]s?$");

    private SpanTrim() {}

    static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        Matcher article = ARTICLE.matcher(text.substring(start, end));
        if (article.find() && start + article.end() < end) {
            start += article.end();
        }
        Matcher possessive = POSSESSIVE.matcher(text.substring(start, end));
        if (possessive.find() && possessive.start() > 0) {
            end = withoutSpace(text, start, start + possessive.start());
        }
        return end > start ? new Span(start, end) : span;
    }

    /** The white space before a possessive, cut by hand: a pattern would try each run of spaces from each of its places. */
    private static int withoutSpace(String text, int start, int end) {
        int at = end;
        while (at > start + 1 && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}

package io.nameplate;

/** What a mention's span must be like. */
final class Spans {

    private static final int MOST_SHOWN = 80;

    private Spans() {}

    static boolean hasLetterOrDigit(String text, Span span) {
        return text.substring(span.start(), span.end()).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Refuses a span outside the text, across sentences, with outer white space or half a surrogate pair. */
    static void check(String recognizer, String text, Span span, SentenceIndex index) {
        String fault = fault(text, span, index);
        if (!fault.isEmpty()) {
            throw new RecognizerException(recognizer + " gave the span " + span + ", which " + fault);
        }
    }

    /** What is wrong with a mention's span, or nothing. */
    static String fault(String text, Span span, SentenceIndex index) {
        if (span.end() > text.length()) {
            return "ends after the text's " + text.length() + " units";
        }
        if (isSpace(text.codePointAt(span.start())) || isSpace(text.codePointBefore(span.end()))) {
            return "begins or ends with white space: " + shown(text, span);
        }
        if (splitsPair(text, span.start()) || splitsPair(text, span.end())) {
            return "splits a surrogate pair";
        }
        return index.around(span).isEmpty() ? "lies in no single sentence: " + shown(text, span) : "";
    }

    private static String shown(String text, Span span) {
        String shown = text.substring(span.start(), Math.min(span.end(), span.start() + MOST_SHOWN));
        return "'" + shown + (span.length() > MOST_SHOWN ? "..." : "") + "'";
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean splitsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}

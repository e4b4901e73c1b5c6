package io.nameplate;

/** What a mention's span must be like. */
final class Spans {

    private Spans() {}

    static boolean hasLetterOrDigit(String text, Span span) {
        return text.substring(span.start(), span.end()).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Refuses a span outside the text, across sentences, with outer white space or half a surrogate pair. */
    static void check(String text, Span span, SentenceIndex index) {
        if (span.end() > text.length()) {
            throw refused(span, "ends after the text's " + text.length() + " units");
        }
        String covered = text.substring(span.start(), span.end());
        if (isSpace(covered.codePointAt(0)) || isSpace(covered.codePointBefore(covered.length()))) {
            throw refused(span, "begins or ends with white space: '" + covered + "'");
        }
        if (splitsPair(text, span.start()) || splitsPair(text, span.end())) {
            throw refused(span, "splits a surrogate pair");
        }
        if (index.around(span).isEmpty()) {
            throw refused(span, "lies in no single sentence: '" + covered + "'");
        }
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private static RecognizerException refused(Span span, String reason) {
        return new RecognizerException("a recognizer gave the span " + span + ", which " + reason);
    }
}

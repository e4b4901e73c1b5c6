package io.nameplate.internal.text;

import java.util.Optional;

/** Looks for a dateline in the first lines of a text, at a cost that does not grow with the text. Stateless. */
public final class DatelineReader {

    /** How far a dateline may stand from the beginning of the text. */
    private static final int FURTHEST = 4_000;

    private static final int MOST_LINES = 8;

    /** What is longer is no headline, deck or byline any more, but the story, which has begun without a dateline. */
    private static final int LONGEST_HEADLINE = 300;

    private DatelineReader() {}

    /** The dateline, if the text begins with one, after headline and byline if it has them. */
    public static Optional<DatelineParts> read(String text) {
        int lines = 0;
        int at = 0;
        while (at < Math.min(text.length(), FURTHEST) && lines < MOST_LINES) {
            int end = endOfLine(text, at);
            if (!text.substring(at, end).isBlank()) {
                Optional<DatelineParts> found = new DatelineLine(text, at, end).read();
                if (found.isPresent() || end - at > LONGEST_HEADLINE) {
                    return found;
                }
                lines++;
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    private static int endOfLine(String text, int from) {
        int most = Math.min(text.length(), from + LONGEST_HEADLINE + 1);
        int at = from;
        while (at < most && !Chars.isLineBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }
}

package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What holds for the mentions of every text. */
public final class Soundness {

    private Soundness() {}

    /** Fails if any of it does not. */
    public static void check(Extraction news) {
        String text = news.document().text();
        int end = 0;
        for (EntityMention m : news.mentions()) {
            assertTrue(end <= m.start() && m.start() < m.end() && m.end() <= text.length(), m::toString);
            assertEquals(text.substring(m.start(), m.end()), m.text());
            assertFalse(splitsPair(text, m.start()) || splitsPair(text, m.end()), m::toString);
            assertFalse(isSpace(text.codePointAt(m.start())) || isSpace(text.codePointBefore(m.end())), m::toString);
            assertTrue(m.text().codePoints().anyMatch(Character::isLetterOrDigit), m::toString);
            assertTrue(m.confidence() >= 0 && m.confidence() <= 1, m::toString);
            assertTrue(m.sentence().span().contains(m.span()), m::toString);
            end = m.end();
        }
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

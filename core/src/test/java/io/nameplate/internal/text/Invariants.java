package io.nameplate.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.Token;
import java.util.List;

/** What holds for the tokens and sentences of every text. */
final class Invariants {

    private static final int STEPS_PER_UNIT = 40;
    private static final int STEPS_FOR_THE_ENDS = 40;

    private final String text;
    private final List<List<Token>> sentences;
    private final long steps;

    private Invariants(String text) {
        Source source = new Source(text);
        this.text = text;
        this.sentences = TextReader.read(source);
        this.steps = source.reads();
    }

    static void check(String text) {
        Invariants invariants = new Invariants(text);
        invariants.stepsAreLinear();
        invariants.sentencesAreShortAndOnOneLine();
        invariants.nothingVisibleIsLost();
    }

    private void stepsAreLinear() {
        long most = (long) STEPS_PER_UNIT * text.length() + STEPS_FOR_THE_ENDS;
        assertTrue(steps <= most, () -> steps + " steps for " + text.length() + " units");
    }

    private void sentencesAreShortAndOnOneLine() {
        for (List<Token> sentence : sentences) {
            assertTrue(!sentence.isEmpty() && sentence.size() <= SentenceSplitter.MAX_TOKENS);
            int end = sentence.get(sentence.size() - 1).end();
            for (int i = sentence.get(0).start(); i < end; i++) {
                assertTrue("\n\u000B\f\r\u0085\u2028\u2029".indexOf(text.charAt(i)) < 0);
            }
        }
    }

    private void nothingVisibleIsLost() {
        int at = 0;
        for (List<Token> sentence : sentences) {
            for (Token token : sentence) {
                onlyInvisible(at, token.start());
                isWhole(token);
                at = token.end();
            }
        }
        onlyInvisible(at, text.length());
    }

    private void onlyInvisible(int from, int to) {
        assertTrue(from <= to, "tokens overlap");
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            assertTrue(
                    isWhite(c) || Character.getType(c) == Character.FORMAT, () -> Integer.toHexString(c) + " is lost");
        }
    }

    private void isWhole(Token token) {
        assertTrue(token.length() <= Tokenizer.MAX_LENGTH);
        assertEquals(text.substring(token.start(), token.end()), token.text());
        assertTrue(!splitsPair(token.start()) && !splitsPair(token.end()));
        assertTrue(token.text().codePoints().noneMatch(Invariants::isWhite));
        assertTrue(!token.normalized().isEmpty());
    }

    private boolean splitsPair(int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static boolean isWhite(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}

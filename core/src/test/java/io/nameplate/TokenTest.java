package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTest {

    private static String normalized(String text) {
        return new Token(text, 0, text.length()).normalized();
    }

    @Test
    void plainTextIsItsOwnNormalForm() {
        assertEquals("Kyiv", normalized("Kyiv"));
    }

    @Test
    void composedAndDecomposedFormsReadAlike() {
        assertEquals("Erdo\u011Fan", normalized("Erdog\u0306an"));
        assertEquals("Erdo\u011Fan", normalized("Erdo\u011Fan"));
    }

    @Test
    void softHyphensJoinersAndDirectionMarksAreNotRead() {
        assertEquals("Zelenskyy", normalized("Zelen\u00ADsky\u200Dy\u200F"));
    }

    @Test
    void curlyApostrophesAndQuotesReadAsStraight() {
        assertEquals("O'Brien", normalized("O\u2019Brien"));
        assertEquals("\"", normalized("\u201C"));
    }

    @Test
    void aTokenOfInvisibleMarksAloneStaysAsItIs() {
        assertEquals("\u200D", normalized("\u200D"));
    }

    @Test
    void aHyphenBetweenGapsReadsAsADash() {
        List<Token> tokens = List.of(
                new Token("Reuters", 0, 7),
                new Token("-", 8, 9),
                new Token("Ki", 10, 12),
                new Token("-", 12, 13),
                new Token("moon", 13, 17));
        assertEquals(List.of("Reuters", "\u2013", "Ki", "-", "moon"), Token.normalized(tokens));
    }

    @Test
    void offsetsMustFitTheText() {
        assertThrows(IllegalArgumentException.class, () -> new Token("Kyiv", 0, 3));
        assertThrows(IllegalArgumentException.class, () -> new Token("", 0, 0));
    }
}

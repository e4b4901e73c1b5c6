package io.nameplate.internal.text;

import static io.nameplate.internal.text.Texts.assertTokens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerApostrophesTest {

    @ParameterizedTest
    @ValueSource(strings = {"'", "\u2019", "\u02BC"})
    void possessiveIsATokenOfItsOwn(String apostrophe) {
        assertTokens("Ukraine 's army".replace("'", apostrophe), "Ukraine's army".replace("'", apostrophe));
        assertTokens("UKRAINE 'S ARMY".replace("'", apostrophe), "UKRAINE'S ARMY".replace("'", apostrophe));
        assertTokens("the ministers ' talks".replace("'", apostrophe), "the ministers' talks".replace("'", apostrophe));
        assertTokens("James ' bill".replace("'", apostrophe), "James' bill".replace("'", apostrophe));
        assertTokens("the U.S. 's allies".replace("'", apostrophe), "the U.S.'s allies".replace("'", apostrophe));
        assertTokens("O'Brien 's plan".replace("'", apostrophe), "O'Brien's plan".replace("'", apostrophe));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Brien",
                "N'Djamena",
                "Sana'a",
                "d'Artagnan",
                "Shi'ite",
                "don't",
                "O\u2019Brien",
                "N\u02BCDjamena"
            })
    void apostropheWithinAWordHoldsIt(String word) {
        assertTokens(word, word);
    }

    @Test
    void quoteAroundAWordIsAToken() {
        assertTokens("the ' special ' day", "the 'special' day");
        assertTokens("the ‘ special ’ day", "the ‘special’ day");
        assertTokens("the ' 90s and rock ' n ' roll", "the '90s and rock 'n' roll");
    }

    @Test
    void apostropheJoinsDecomposedLetters() {
        assertTokens("O\u0301'Brien", "O\u0301'Brien");
        assertTokens("Andre\u0301 's", "Andre\u0301's");
    }
}

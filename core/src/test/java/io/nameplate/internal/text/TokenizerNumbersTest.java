package io.nameplate.internal.text;

import static io.nameplate.internal.text.Texts.assertTokens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"1,000.50", "10:30", "24/7", "25.01.2026", "4,79", "3.14", "1990s", "21st", "12.45am", "v2.0.1"})
    void numberIsOneToken(String number) {
        assertTokens(number, number);
    }

    @Test
    void moneyIsASignAndANumber() {
        assertTokens("$ 5m , € 3.5bn , £ 20 , US $ 1,000.50 , ¥ 7", "$5m, €3.5bn, £20, US$1,000.50, ¥7");
    }

    @Test
    void shareIsANumberAndASign() {
        assertTokens("20 % or 1.5 %", "20% or 1.5%");
    }

    @Test
    void numberLeavesTheSentenceItsPeriod() {
        assertTokens("It cost 1,000 .", "It cost 1,000.");
        assertTokens("in 2025 , 2026 : 30 /", "in 2025, 2026: 30/");
    }

    @Test
    void scoreIsTwoNumbersHeldByAHyphen() {
        assertTokens("won 2-1 in 2017 – 2018", "won 2-1 in 2017–2018");
    }
}

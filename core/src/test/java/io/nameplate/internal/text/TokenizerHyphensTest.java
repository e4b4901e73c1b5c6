package io.nameplate.internal.text;

import static io.nameplate.internal.text.Texts.assertTokens;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerHyphensTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Abdel-Fattah",
                "Asia-Pacific",
                "Al-Shabab",
                "al-Assad",
                "al-Qaida",
                "Port-au-Prince",
                "Stratford-upon-Avon",
                "Ta-Nehisi",
                "Aix-en-Provence",
                "Villeneuve-d'Ascq",
                "F-16",
                "COVID-19",
                "AR-15",
                "Su-30MKI",
                "G-7",
                "short-term",
                "four-year-long",
                "vice-president",
                "son-in-law",
                "19-year-old",
                "co-operation",
                "Jean\u2010Paul",
                "Jean\u2011Paul"
            })
    void nameOrWordStaysWhole(String word) {
        assertTokens(word, word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nairobi - based",
                "Russian - backed",
                "anti - Assad",
                "pro - Palestinian",
                "ex - Muslim",
                "then - President",
                "New York - to - London",
                "U.S. - led",
                "U.S. - Mexico"
            })
    void hyphenBesideANameIsAToken(String tokens) {
        assertTokens(tokens, tokens.replace(" - ", "-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- he", "he -", "-", "Kyiv - Lviv"})
    void hyphenBesideASpaceIsAToken(String tokens) {
        assertTokens(tokens, tokens);
    }
}

package io.nameplate.internal.text;

import static io.nameplate.internal.text.Texts.assertTokens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerUnicodeTest {

    private static final String FAMILY = "👨\u200D👩\u200D👧\u200D👦";
    private static final String PILOT = "👩🏽\u200D✈\uFE0F";

    @ParameterizedTest
    @ValueSource(
            strings = {
                FAMILY,
                PILOT,
                "👍🏿",
                "🇺🇦",
                "❤\uFE0F",
                "🏳\uFE0F\u200D🌈",
                "1\uFE0F\u20E3",
                "‼\uFE0F",
                "*\uFE0F\u20E3"
            })
    void pictographIsOneToken(String pictograph) {
        assertTokens(
                "So " + pictograph + " Kyiv",
                "So " + pictograph + "Kyiv".replaceFirst("^", pictograph.startsWith("1") ? " " : ""));
    }

    @Test
    void flagsAreTokensOfTheirOwn() {
        assertTokens("🇺🇦 🇺🇸 🇫 x", "🇺🇦🇺🇸🇫x");
    }

    @Test
    void markBelongsToItsLetter() {
        assertTokens("Ze\u0301lenskyy n\u0303", "Ze\u0301lenskyy n\u0303");
    }

    @Test
    void decomposedTextHasTheTokensOfComposedText() {
        assertTokens("É. Zola , U.É. , N'É", "É. Zola, U.É., N'É");
        assertTokens("E\u0301. Zola , U.E\u0301. , N'E\u0301", "E\u0301. Zola, U.E\u0301., N'E\u0301");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00AD", "\u200C", "\u200D", "\u200E", "\u200F", "\u2060"})
    void invisibleMarkStaysWithinAWord(String mark) {
        assertTokens("Zelen" + mark + "skyy said", "Zelen" + mark + "skyy said");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200E", "\u200F", "\u202A", "\u202C", "\u2066", "\u2069", "\uFEFF", "\u200B"})
    void invisibleMarkBesideAWordIsNoToken(String mark) {
        assertTokens("Kyiv says", mark + "Kyiv" + mark + " says" + mark);
    }

    @Test
    void possessiveIsSeenThroughInvisibleMarks() {
        assertTokens("Kyiv 's mayor", "Kyiv\u2069\u200F's mayor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\u200B", "\u0000", "\u0007", "\t", "\u00A0", "\u3000", "\u2009", "\u202F"})
    void whiteSpaceAndControlCharactersSeparate(String gap) {
        assertTokens("Kyiv Lviv", "Kyiv" + gap + "Lviv");
    }

    @Test
    void loneSurrogateIsAToken() {
        assertTokens("a \uD83D b", "a\uD83Db");
        assertTokens("\uDE00 a", "\uDE00a");
    }

    @Test
    void missingSpaceAfterASentenceIsSeen() {
        assertTokens("after the talks . The envoy", "after the talks.The envoy");
    }
}

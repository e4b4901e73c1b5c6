package io.nameplate.internal.text;

import static io.nameplate.internal.text.Texts.assertTokens;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.nameplate.Token;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.reuters.com/world/a-b_c/?q=1&r=%20#top",
                "http://192.168.0.1:8080/x",
                "ftp://example.org/file.txt",
                "www.bbc.co.uk/news",
                "jane.o-doe+news@mail.example.co.uk",
                "Amazon.com",
                "Booking.com",
                "@WhiteHouse",
                "@user_name1",
                "#MeToo",
                "#COP30"
            })
    void addressIsOneToken(String address) {
        assertTokens("see " + address + " now", "see " + address + " now");
    }

    @Test
    void addressLeavesTheSentenceItsPunctuation() {
        assertTokens("See https://a.org/b .", "See https://a.org/b.");
        assertTokens("( www.a.org ) , me@a.org ; me@b.org ?", "(www.a.org), me@a.org; me@b.org?");
        assertTokens("“ https://a.org/b ” < http://c.org >", "“https://a.org/b” <http://c.org>");
    }

    @Test
    void hostNeedsADotWithin() {
        assertTokens("me @ home .", "me@home.");
        assertTokens("a @ .", "a@.");
    }

    @Test
    void mailBeginsWithAWord() {
        assertTokens("to ... me@a.org", "to...me@a.org");
        assertTokens("-- me@a.org", "--me@a.org");
    }

    @Test
    void possessiveFollowsAHandle() {
        assertTokens("@AP 's #news .", "@AP's #news.");
    }

    @Test
    void companyKeepsItsMarkApart() {
        assertTokens("Yahoo ! said", "Yahoo! said");
        assertTokens("Amazon.com Inc. 's", "Amazon.com Inc.'s");
    }

    @Test
    void longAddressIsCutAndNothingIsLost() {
        String url = "https://example.org/" + "path-of/news_2026/".repeat(120);
        List<Token> pieces = TextReader.read(url).get(0);
        assertEquals(url, pieces.stream().map(Token::text).collect(Collectors.joining()));
        assertEquals((url.length() + Tokenizer.MAX_LENGTH - 1) / Tokenizer.MAX_LENGTH, pieces.size());
    }

    @Test
    void longWordIsCutAndNothingIsLost() {
        String word = "\uD835\uDC00x".repeat(1_000);
        List<Token> pieces = TextReader.read(word).get(0);
        assertEquals(word, pieces.stream().map(Token::text).collect(Collectors.joining()));
    }
}

package io.nameplate.internal.text;

import static io.nameplate.internal.text.Texts.assertOneSentence;
import static io.nameplate.internal.text.Texts.assertSentences;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterNewsTest {

    @Test
    void periodEndsASentence() {
        assertSentences("Talks ended. Zelenskyy left.", "Talks ended.", "Zelenskyy left.");
        assertSentences("It fell in 2025. 14 people left.", "It fell in 2025.", "14 people left.");
        assertSentences("Who left? He did! So…  Kyiv waits", "Who left?", "He did!", "So…", "Kyiv waits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u000B", "\f", "\u0085", "\u2028", "\u2029", "\n\n", " \n \n"})
    void lineBreakEndsASentence(String lineBreak) {
        assertSentences(
                "WORLD" + lineBreak + "Peace talks show" + lineBreak + "progress",
                "WORLD",
                "Peace talks show",
                "progress");
    }

    @Test
    void whatStandsOnTheNextLineDecidesNothing() {
        assertSentences("He left. \u2014\nsaid so", "He left.", "\u2014", "said so");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", " ", "\u00A0", "\u0000", "\u200B"})
    void otherGapEndsNone(String gap) {
        assertOneSentence("Peace" + gap + "talks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KYIV, Ukraine (AP) — Talks ended on Saturday.",
                "J. K. Rowling met J.K. Simmons.",
                "Gen. Valerii Zaluzhnyi met Sen. Cory Booker in St. Petersburg.",
                "A U.S. official and the U.N. Security Council agreed.",
                "Apple Inc. Chief Executive Tim Cook met Robert Downey Jr. Tuesday.",
                "He arrived at 10 a.m. Tuesday and left at 5 p.m. EDT.",
                "The Supreme Court heard Roe v. Wade again.",
                "They paid Rs. 45 million and Rs. 30.",
                "Yahoo! said it would appeal.",
                "Amazon.com and www.bbc.com. said so.",
                "He was No. 1 in Sept. 2025 and on Jan. 5.",
                "The U.S. \"self-defense\" strike hit.",
                "Police (mostly in St. Louis) said (on Jan. 2) no.",
                "It was... not great … at all.",
                "The talks (in Kyiv!) go on.",
                "1. The first of many",
                "MAYOR OF ST. LOUIS MEETS GEN. ZALUZHNYI AND APPLE INC. CHIEF ON JAN. 5",
                "on sept. 11 and jan. 5"
            })
    void sentenceGoesOn(String sentence) {
        assertOneSentence(sentence);
    }

    @Test
    void abbreviationEndsASentenceBeforeAWordThatBeginsOne() {
        assertSentences("He left the U.S. The U.N. agreed.", "He left the U.S.", "The U.N. agreed.");
        assertSentences("He sold Apple Inc. It fell.", "He sold Apple Inc.", "It fell.");
        assertSentences("It began at 5 p.m. \"No one\" came.", "It began at 5 p.m.", "\"No one\" came.");
        assertSentences("He joined Warner Bros. The deal", "He joined Warner Bros.", "The deal");
        assertSentences("It fell in Washington, D.C. But", "It fell in Washington, D.C.", "But");
    }

    @Test
    void missingSpaceStillEndsASentence() {
        assertSentences("They left the talks.The envoy stayed.", "They left the talks.", "The envoy stayed.");
        assertSentences("They left in 2020.The envoy stayed.", "They left in 2020.", "The envoy stayed.");
    }

    @Test
    void nameOfLowerCaseMayBeginASentence() {
        assertSentences("Talks ended. al-Assad left.", "Talks ended.", "al-Assad left.");
        assertSentences("Talks ended. iPhone sales fell.", "Talks ended.", "iPhone sales fell.");
        assertOneSentence("\"Talks?\" al-Assad said.");
        assertOneSentence("Talks ended. youtube-dl fell.");
    }

    @Test
    void listNumberLeadsUpToItsText() {
        assertSentences("He won. 2. The next", "He won.", "2. The next");
    }

    @Test
    void bracketOfLowerCaseGoesOn() {
        assertOneSentence("Image: Mia! (flickr).");
        assertSentences("He left. (Reuters)", "He left.", "(Reuters)");
        assertSentences("I think so. [laughs] Yes.", "I think so.", "[laughs] Yes.");
    }

    @Test
    void headlineInCapitalsIsOneSentence() {
        assertSentences("U.S. STRIKES IRAN\nWASHINGTON (AP) — It", "U.S. STRIKES IRAN", "WASHINGTON (AP) — It");
    }

    @Test
    void textOfWhiteSpaceHasNoSentence() {
        assertSentences("");
        assertSentences(" \n\u00A0\u3000\u200B\u200F");
    }
}

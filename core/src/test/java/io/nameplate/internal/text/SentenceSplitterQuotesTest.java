package io.nameplate.internal.text;

import static io.nameplate.internal.text.Texts.assertOneSentence;
import static io.nameplate.internal.text.Texts.assertSentences;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterQuotesTest {

    @Test
    void closingQuoteBelongsToItsSentence() {
        assertSentences("\"We left.\" He stayed.", "\"We left.\"", "He stayed.");
        assertSentences("“We left.” He stayed.", "“We left.”", "He stayed.");
        assertSentences("'We left.' He stayed.", "'We left.'", "He stayed.");
        assertSentences("‘We left!’ He stayed.", "‘We left!’", "He stayed.");
        assertSentences("(We left.) He stayed.", "(We left.)", "He stayed.");
        assertSentences("He said \"no\". \"Yes,\" she said.", "He said \"no\".", "\"Yes,\" she said.");
    }

    @Test
    void quoteWithinAQuoteClosesWithIt() {
        assertSentences("\"He said 'go.'\" Then", "\"He said 'go.'\"", "Then");
        assertSentences("“He said ‘go.’” Then", "“He said ‘go.’”", "Then");
        assertOneSentence("\"He said 'go.' \"");
    }

    @Test
    void quoteAtTheEndOfALineCloses() {
        assertSentences("\"They go. \"\nThen", "\"They go. \"", "Then");
    }

    @Test
    void quoteOpensTheNextSentence() {
        assertSentences("He left. \"We stay.\"", "He left.", "\"We stay.\"");
        assertSentences("He left. “We stay.”", "He left.", "“We stay.”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"What?\" he asked.",
                "“Go!” said the minister.",
                "“Go!” — he said.",
                "\"Is that you?\", she said.",
                "\"Go!\"—he said.",
                "He said “why?” and left.",
                "(I've done it before!).",
                "What?! he asked."
            })
    void sentenceGoesOnAfterAQuote(String sentence) {
        assertOneSentence(sentence);
    }
}

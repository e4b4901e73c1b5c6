package io.nameplate.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.nameplate.Token;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a text and shows its tokens and sentences as strings that are easy to compare. */
final class Texts {

    private Texts() {}

    /** Checks the tokens of a text, given with a space between. */
    static void assertTokens(String expected, String text) {
        assertEquals(expected, tokens(text));
    }

    /** Checks the sentences of a text, each as it stands in the text. */
    static void assertSentences(String text, String... expected) {
        assertEquals(List.of(expected), sentences(text));
    }

    /** Checks that a text is one sentence. */
    static void assertOneSentence(String text) {
        assertSentences(text, text);
    }

    private static String tokens(String text) {
        return TextReader.read(text).stream()
                .flatMap(List::stream)
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    private static List<String> sentences(String text) {
        return TextReader.read(text).stream()
                .map(s -> text.substring(s.get(0).start(), s.get(s.size() - 1).end()))
                .toList();
    }
}

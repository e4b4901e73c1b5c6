package io.nameplate.internal.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class WordPiecesProperties {

    private static final List<String> PIECES = pieces();
    private static final WordPieces UNCASED = WordPieces.uncased(PIECES);
    private static final WordPieces CASED = WordPieces.cased(PIECES);

    private static List<String> pieces() {
        List<String> pieces = new ArrayList<>(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "ab", "##ab", "abc", "##ba"));
        for (char c = 'a'; c <= 'd'; c++) {
            pieces.add(String.valueOf(c));
            pieces.add("##" + c);
        }
        return pieces;
    }

    @Property
    void anyWordHasAPieceAndAllAreOfTheVocabulary(@ForAll String word) {
        for (int id : UNCASED.ids(word)) {
            assertTrue(id >= 0 && id < PIECES.size());
        }
        assertTrue(UNCASED.ids(word).length > 0 && CASED.ids(word).length > 0);
    }

    @Property
    void noWordHasMorePiecesThanUnits(@ForAll String word) {
        assertTrue(CASED.ids(word).length <= Math.max(1, word.length()));
    }

    @Property
    void thePiecesOfAWordOfKnownLettersSpellIt(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 60) String word) {
        StringBuilder spelt = new StringBuilder();
        for (int id : CASED.ids(word)) {
            String piece = PIECES.get(id);
            assertEquals(spelt.length() > 0, piece.startsWith("##"));
            spelt.append(piece.replace("##", ""));
        }
        assertEquals(word, spelt.toString());
    }

    @Property
    void theFirstPieceIsTheLongestThatFits(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 60) String word) {
        String longest = PIECES.stream()
                .filter(word::startsWith)
                .max(java.util.Comparator.comparing(String::length))
                .orElseThrow();
        assertEquals(longest, PIECES.get(CASED.ids(word)[0]));
    }

    @Property
    void caseAndControlCharactersChangeNothingWhereTheVocabularyIsUncased(
            @ForAll @CharRange(from = 'a', to = 'e') @StringLength(min = 1, max = 60) String word) {
        int[] ids = UNCASED.ids(word);
        assertArrayEquals(ids, UNCASED.ids(word.toUpperCase(Locale.ROOT)));
        assertArrayEquals(ids, UNCASED.ids("\u200D" + word + "\u00AD"));
        assertArrayEquals(ids, UNCASED.ids(word.replace("a", "a\u0301")));
    }
}

package io.nameplate.internal.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final List<String> VOCABULARY = List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "ze", "##len", "##skyy", "zelen", "kyiv", ".", "u", "s", "\u65b0",
            "Kyiv", "a");

    private final WordPieces uncased = WordPieces.uncased(VOCABULARY);

    private static List<String> pieces(WordPieces pieces, String word) {
        return Arrays.stream(pieces.ids(word)).mapToObj(VOCABULARY::get).toList();
    }

    @Test
    void takesTheLongestPieceThatStandsThere() {
        assertEquals(List.of("zelen", "##skyy"), pieces(uncased, "Zelenskyy"));
    }

    @Test
    void writesLettersSmallAndWithoutAccentsForAnUncasedVocabulary() {
        assertEquals(List.of("kyiv"), pieces(uncased, "K\u00ddIV"));
        assertEquals(List.of("[UNK]"), pieces(WordPieces.cased(VOCABULARY), "KYIV"));
        assertEquals(List.of("Kyiv"), pieces(WordPieces.cased(VOCABULARY), "Kyiv"));
    }

    @Test
    void cutsAtPunctuationAndIdeographs() {
        assertEquals(List.of("u", ".", "s", "."), pieces(uncased, "U.S."));
        assertEquals(List.of("\u65b0", "\u65b0"), pieces(uncased, "\u65b0\u65b0"));
    }

    @Test
    void dropsWhatDoesNotPrint() {
        assertEquals(List.of("kyiv"), pieces(uncased, "Ky\u00ad\u200div\u0000"));
        assertEquals(List.of("[UNK]"), pieces(uncased, "\u200d\u0301"));
    }

    @Test
    void aPartThatCannotBeCutIsUnknownAsAWhole() {
        assertEquals(List.of("[UNK]"), pieces(uncased, "zelenograd"));
        assertEquals(List.of("[UNK]"), pieces(uncased, "a".repeat(101)));
    }

    @Test
    void refusesAVocabularyWithoutMarks() {
        List<String> without = new ArrayList<>(VOCABULARY);
        without.remove("[SEP]");
        assertEquals(
                "the vocabulary of 14 pieces has no [SEP]",
                assertThrows(IllegalArgumentException.class, () -> WordPieces.uncased(without))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> WordPieces.uncased(Collections.nCopies(3, "[UNK]")));
    }

    @Property
    void everyWordHasAPieceAndTheSameOnesEachTime(@ForAll String word) {
        int[] ids = uncased.ids(word);
        assertArrayEquals(ids, uncased.ids(word));
        assertEquals(true, ids.length > 0 && Arrays.stream(ids).allMatch(id -> id >= 0 && id < uncased.size()));
    }
}

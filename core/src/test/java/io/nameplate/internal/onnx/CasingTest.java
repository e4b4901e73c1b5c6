package io.nameplate.internal.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasingTest {

    @ParameterizedTest
    @CsvSource({
        "town, LOWER", "Kyiv, TITLE", "NATO, UPPER", "A, SINGLE_CAPITAL", "J., SINGLE_CAPITAL", "McDonald, MIXED",
        "iPhone, MIXED", "2026, DIGIT", "5th, LOWER", "F-16, SINGLE_CAPITAL", "-, OTHER", "'', OTHER",
        "\u041a\u0438\u0457\u0432, TITLE", "\u65b0\u95fb, LOWER", "O'Neill, MIXED", "U.S., UPPER"
    })
    void aWordHasOneCasing(String word, Casing casing) {
        assertEquals(casing, Casing.of(word));
    }
}

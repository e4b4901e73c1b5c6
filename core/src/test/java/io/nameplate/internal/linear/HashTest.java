package io.nameplate.internal.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class HashTest {

    @Test
    void aWholeFollowsFromItsParts() {
        assertEquals(Hash.of("p1w=kyiv"), Hash.join(Hash.of("p1w="), Hash.of("kyiv"), 4));
        assertEquals(Hash.ofFeature("p1w=kyiv"), Hash.join(Hash.ofFeature("p1w="), Hash.of("kyiv"), 4));
        assertEquals(
                Part.of("w&c=nato,ac"), Part.of("w&c=").then(Part.of("nato")).then(Part.of(",ac")));
    }

    @Test
    void longPartsJoinAsShortOnesDo() {
        String word = "ab".repeat(3000);
        assertEquals(Hash.of("w=" + word), Hash.join(Hash.of("w="), Hash.of(word), word.length()));
    }

    @Test
    void aLeadingNulCounts() {
        assertNotEquals(Hash.ofFeature("\0w"), Hash.ofFeature("w"));
    }

    @Test
    void lowerCaseNeverChangesTheLength() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            assertEquals(Character.charCount(c), Character.charCount(Character.toLowerCase(c)));
        }
    }
}

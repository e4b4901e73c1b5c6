package io.nameplate.training;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.EntityType;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SilverFilterTest {

    private static final List<TaggedSentence.Mention> FIRST =
            List.of(new TaggedSentence.Mention(0, 1, EntityType.LOCATION));
    private static final SilverFilter FILTER =
            new SilverFilter(Collections.nCopies(30, sentence("U.S. troops left", FIRST)));

    private static TaggedSentence sentence(String words, List<TaggedSentence.Mention> mentions) {
        return new TaggedSentence(List.of(words.split(" ", -1)), mentions, true);
    }

    @Test
    void aSentenceThatLeavesOutWhatIsAlwaysNamedIsRefused() {
        assertFalse(FILTER.accepts(sentence("U.S. - led troops", List.of())));
        assertTrue(FILTER.accepts(sentence("U.S. - led troops", FIRST)));
    }

    @Test
    void aWordThatIsRareOrNeverNamedDecidesNothing() {
        assertTrue(FILTER.accepts(sentence("Chad troops left", List.of())));
        assertTrue(new SilverFilter(List.of(sentence("U.S. left", FIRST))).accepts(sentence("U.S. left", List.of())));
    }
}

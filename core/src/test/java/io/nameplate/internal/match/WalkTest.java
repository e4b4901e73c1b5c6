package io.nameplate.internal.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.EntityType;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WalkTest {

    private static final EntityType SHIP = EntityType.of("SHIP");

    private static long steps(NameTrie trie, int words) {
        Walk walk = new Walk(trie, Collections.nCopies(words, "a"));
        walk.matches();
        return walk.steps();
    }

    @Test
    void aWordThatBeginsNoNameIsOneStep() {
        NameTrieBuilder names = new NameTrieBuilder();
        IntStream.range(0, 100_000).forEach(i -> names.add(List.of("b" + i, "c" + i % 100), SHIP));
        assertTrue(steps(names.build(), 1_000) <= 2_000);
    }

    @Test
    void stepsAreLinearInTheTextWhateverTheNames() {
        NameTrieBuilder names = new NameTrieBuilder();
        for (int length = 1; length <= NameTrieBuilder.MOST_WORDS; length++) {
            names.add(Collections.nCopies(length, "a"), SHIP);
        }
        NameTrie trie = names.build();
        assertTrue(steps(trie, 100_000) <= 100_000L * (NameTrieBuilder.MOST_WORDS + 2));
        assertEquals(10, (double) steps(trie, 100_000) / steps(trie, 10_000), 0.1);
    }

    @Test
    void stepsDoNotGrowWithTheNumberOfNames() {
        NameTrieBuilder names = new NameTrieBuilder();
        names.add(List.of("a", "b"), SHIP);
        long few = steps(names.build(), 1_000);
        IntStream.range(0, 10_000).forEach(i -> names.add(List.of("a", "c" + i), SHIP));
        assertEquals(few, steps(names.build(), 1_000));
    }
}

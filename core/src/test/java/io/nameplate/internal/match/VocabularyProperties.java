package io.nameplate.internal.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class VocabularyProperties {

    @Property(tries = 500)
    void numbersWordsInTheOrderOfTheirComing(
            @ForAll @Size(max = 300) List<@CharRange(from = 'a', to = 'd') @StringLength(max = 6) String> words) {
        Vocabulary vocabulary = new Vocabulary();
        Map<String, Integer> expected = new LinkedHashMap<>();
        for (String word : words) {
            int number = expected.computeIfAbsent(word, w -> expected.size());
            assertEquals(number, vocabulary.add(word));
        }
        Vocabulary copy = vocabulary.copy();
        expected.forEach((word, number) -> assertEquals(number, copy.find(word)));
        assertEquals(Vocabulary.NONE, copy.find("e"));
    }
}

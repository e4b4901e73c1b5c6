package io.nameplate.internal.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.re2j.Pattern;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSearchTest {

    private static RuleSearch search(String regex, String text) {
        RuleSearch search = new RuleSearch(Pattern.compile(regex), 0, text);
        search.spans();
        return search;
    }

    @Test
    void readsAreLinearWhateverPatternAndText() {
        for (String regex : List.of("a.*b|a", "(a*)*c", "(a|aa)+$", "a{1,100}?", "(.*)(.*)(.*)x", "\\b|$", "a*?")) {
            for (int units : List.of(1_000, 10_000, 50_000)) {
                RuleSearch search = search(regex, "a".repeat(units));
                // The last search may begin just before the limit.
                assertTrue(search.reads() <= 10_000 + (64 + 8) * units, () -> regex + " " + search.reads());
            }
        }
    }

    @Test
    void sentencesOfNewsAreSearchedToTheEnd() {
        String sentence = "Ann, Bob and Cid ".repeat(12) + "left";
        assertEquals(
                36,
                new RuleSearch(Pattern.compile("\\b[A-Z]\\w+(.*zzz)?"), 0, sentence)
                        .spans()
                        .size());
        String table = "1.5 2.5 ".repeat(200);
        assertEquals(
                400,
                new RuleSearch(Pattern.compile("\\d\\.\\d"), 0, table).spans().size());
    }
}

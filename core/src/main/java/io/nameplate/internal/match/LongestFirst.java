package io.nameplate.internal.match;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.nameplate.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Leaves of overlapping matches the longest, of two equally long ones the earlier. */
final class LongestFirst {

    private LongestFirst() {}

    static List<Match> of(List<Match> matches, List<Token> tokens) {
        return areDisjoint(matches) ? matches : disjoint(matches, tokens);
    }

    private static boolean areDisjoint(List<Match> matches) {
        for (int i = 1; i < matches.size(); i++) {
            if (matches.get(i).first() <= matches.get(i - 1).last()) {
                return false;
            }
        }
        return true;
    }

    private static List<Match> disjoint(List<Match> matches, List<Token> tokens) {
        Comparator<Match> longest =
                comparingInt((Match m) -> m.span(tokens).length()).reversed();
        BitSet taken = new BitSet(tokens.size());
        List<Match> kept = new ArrayList<>();
        for (Match m : matches.stream()
                .sorted(longest.thenComparing(comparing(m -> m.first())))
                .toList()) {
            // What is taken is longer, so it can't lie between the two ends.
            if (!taken.get(m.first()) && !taken.get(m.last())) {
                taken.set(m.first(), m.last() + 1);
                kept.add(m);
            }
        }
        return kept;
    }
}

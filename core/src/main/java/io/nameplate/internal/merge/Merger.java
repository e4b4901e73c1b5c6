package io.nameplate.internal.merge;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import io.nameplate.MentionSource;
import io.nameplate.OverlapPolicy;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Takes candidates from the strongest to the weakest and drops what overlaps a stronger one. Stateless. */
public final class Merger {

    private static final Comparator<Candidate> MEMORY_LAST = comparing(c -> c.source() == MentionSource.DOCUMENT);
    private static final Comparator<Candidate> OWN_FIRST = comparing(c -> c.source() == MentionSource.MODEL);
    private static final Comparator<Candidate> LONGER_FIRST =
            comparingInt((Candidate c) -> c.span().length()).reversed();
    private static final Comparator<Candidate> THE_REST = LONGER_FIRST
            .thenComparing(comparingInt(c -> generality(c.source())))
            .thenComparing(comparingDouble(Candidate::confidence).reversed())
            .thenComparing(Candidate::span)
            .thenComparing(Candidate::type);

    private Merger() {}

    /** The disjoint mentions that a policy leaves, in text order; the order of the candidates plays no part. */
    public static List<Candidate> merge(Collection<Candidate> candidates, OverlapPolicy policy) {
        NavigableMap<Integer, Candidate> kept = new TreeMap<>();
        candidates.stream()
                .sorted(strength(policy))
                .filter(c -> isFree(kept, c))
                .forEach(c -> kept.put(c.span().start(), c));
        return List.copyOf(kept.values());
    }

    private static Comparator<Candidate> strength(OverlapPolicy policy) {
        return switch (policy) {
            case LONGEST_FIRST -> MEMORY_LAST.thenComparing(THE_REST);
            case OWN_FIRST -> MEMORY_LAST.thenComparing(OWN_FIRST).thenComparing(THE_REST);
            case MODEL_FIRST -> MEMORY_LAST.thenComparing(OWN_FIRST.reversed()).thenComparing(THE_REST);
        };
    }

    private static int generality(MentionSource source) {
        return switch (source) {
            case RECOGNIZER -> 0;
            case GAZETTEER -> 1;
            case RULE -> 2;
            case MODEL -> 3;
            case DOCUMENT -> 4;
        };
    }

    private static boolean isFree(NavigableMap<Integer, Candidate> kept, Candidate c) {
        Map.Entry<Integer, Candidate> before = kept.lowerEntry(c.span().end());
        return before == null || !before.getValue().span().overlaps(c.span());
    }
}

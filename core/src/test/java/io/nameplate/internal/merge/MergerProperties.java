package io.nameplate.internal.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.EntityType;
import io.nameplate.MentionSource;
import io.nameplate.OverlapPolicy;
import io.nameplate.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MergerProperties {

    @Property(tries = 1000)
    void whatStaysIsSortedAndDisjoint(@ForAll("candidates") List<Candidate> candidates, @ForAll OverlapPolicy policy) {
        List<Candidate> kept = Merger.merge(candidates, policy);
        for (int i = 1; i < kept.size(); i++) {
            assertTrue(kept.get(i - 1).span().end() <= kept.get(i).span().start());
        }
    }

    @Property(tries = 1000)
    void theOrderOfAddingPlaysNoPart(
            @ForAll("candidates") List<Candidate> candidates, @ForAll OverlapPolicy policy, @ForAll long seed) {
        List<Candidate> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(Merger.merge(candidates, policy), Merger.merge(shuffled, policy));
    }

    @Property(tries = 1000)
    void whatIsDroppedOverlapsSomethingThatStays(
            @ForAll("candidates") List<Candidate> candidates, @ForAll OverlapPolicy policy) {
        List<Candidate> kept = Merger.merge(candidates, policy);
        for (Candidate c : candidates) {
            assertTrue(kept.stream().anyMatch(k -> k.span().overlaps(c.span())), c.toString());
        }
    }

    @Property(tries = 1000)
    void withRecognizersFirstNoModelMentionDrivesOutARecognizers(@ForAll("candidates") List<Candidate> candidates) {
        List<Candidate> kept = Merger.merge(candidates, OverlapPolicy.OWN_FIRST);
        List<Candidate> users = candidates.stream()
                .filter(c -> c.source() == MentionSource.RECOGNIZER)
                .toList();
        for (Candidate c : users) {
            assertFalse(kept.stream()
                    .filter(k -> k.span().overlaps(c.span()))
                    .allMatch(k -> k.source() == MentionSource.MODEL));
        }
    }

    @Provide
    Arbitrary<List<Candidate>> candidates() {
        Arbitrary<Integer> start = Arbitraries.integers().between(0, 40);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 12);
        Arbitrary<EntityType> type = Arbitraries.of(EntityType.PERSON, EntityType.LOCATION, EntityType.of("SHIP"));
        Arbitrary<Double> confidence = Arbitraries.of(0.0, 0.25, 0.5, 1.0);
        return Combinators.combine(start, length, type, confidence, Arbitraries.of(MentionSource.class))
                .as((s, n, t, c, source) -> new Candidate(new Span(s, s + n), t, c, source))
                .list()
                .ofMaxSize(20);
    }
}

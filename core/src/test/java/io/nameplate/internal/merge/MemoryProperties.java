package io.nameplate.internal.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.EntityType;
import io.nameplate.MentionSource;
import io.nameplate.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MemoryProperties {

    private static final int SURE = 80;

    /** A few words and what the model says of them; a length of none says nothing. */
    record Piece(String words, EntityType type, int percent, boolean isMention) {}

    @Property(tries = 2000)
    void whatIsRecalledIsSortedDisjointAndOnTokens(@ForAll("documents") List<Piece> pieces) {
        Labelled labelled = labelled(pieces);
        int free = 0;
        for (Candidate c : labelled.recalled()) {
            assertTrue(c.span().start() >= free);
            free = c.span().end();
            assertTrue(c.source() == MentionSource.MODEL || isOnTokens(labelled, c.span()), c.toString());
        }
    }

    @Property(tries = 2000)
    void whatIsNotDoubtfulStays(@ForAll("documents") List<Piece> pieces) {
        Labelled labelled = labelled(pieces);
        List<Candidate> recalled = labelled.recalled();
        labelled.found().stream()
                .filter(c -> c.confidence() >= NameTypes.DOUBTFUL || !Labelled.TYPES.contains(c.type()))
                .forEach(c -> assertTrue(recalled.contains(c), c.toString()));
    }

    @Property(tries = 2000)
    void recallingAgainChangesNothing(@ForAll("documents") List<Piece> pieces) {
        Labelled labelled = labelled(pieces);
        List<Candidate> recalled = labelled.recalled();
        assertEquals(recalled, Memory.recall(labelled.sentences(), recalled, Labelled.TYPES));
        assertEquals(recalled, labelled.recalled());
    }

    @Property(tries = 500)
    void withoutASureMentionNothingChanges(@ForAll("documents") List<Piece> pieces) {
        List<Piece> unsure = pieces.stream()
                .map(p -> new Piece(p.words(), p.type(), Math.min(p.percent(), SURE - 1), p.isMention()))
                .toList();
        assertEquals(labelled(unsure).found(), labelled(unsure).recalled());
    }

    private static boolean isOnTokens(Labelled labelled, Span span) {
        return labelled.sentences().stream()
                .anyMatch(s -> s.tokens().stream().anyMatch(t -> t.start() == span.start())
                        && s.tokens().stream().anyMatch(t -> t.end() == span.end()));
    }

    private static Labelled labelled(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        List<Candidate> found = new ArrayList<>();
        for (Piece piece : pieces) {
            int start = text.length();
            text.append(piece.words());
            if (piece.isMention()) {
                found.add(new Candidate(
                        new Span(start, text.length()), piece.type(), piece.percent() / 100.0, MentionSource.MODEL));
            }
            text.append(' ');
        }
        return Labelled.of(text.toString(), found);
    }

    @Provide
    Arbitrary<List<Piece>> documents() {
        Arbitrary<String> words = Arbitraries.of("Ada", "Quill", "Board", "NPB", "(", ")", "of", ".", "New", "-")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(w -> String.join(" ", w));
        Arbitrary<EntityType> type = Arbitraries.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.of("MISC"));
        Arbitrary<Integer> percent = Arbitraries.of(10, 59, 60, 79, 80, 99);
        return Combinators.combine(words, type, percent, Arbitraries.of(true, false))
                .as(Piece::new)
                .list()
                .ofMaxSize(25);
    }
}

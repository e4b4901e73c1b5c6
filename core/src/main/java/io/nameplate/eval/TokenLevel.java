package io.nameplate.eval;

import io.nameplate.EntityType;
import io.nameplate.Span;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Scores single tokens, for documents that were annotated token by token. A token is of the type that covers it. */
final class TokenLevel {

    private TokenLevel() {}

    static SortedMap<EntityType, Counts> count(GoldDocument document, List<Annotation> predicted) {
        NavigableMap<Integer, Annotation> gold = byStart(document.mentions());
        NavigableMap<Integer, Annotation> found = byStart(predicted);
        SortedMap<EntityType, Counts> counts = new TreeMap<>();
        for (Span token : document.tokens()) {
            compare(typeAt(gold, token), typeAt(found, token), counts);
        }
        return counts;
    }

    private static void compare(
            @Nullable EntityType gold, @Nullable EntityType found, SortedMap<EntityType, Counts> counts) {
        boolean alike = gold != null && found != null && gold.equals(found);
        if (gold != null) {
            counts.merge(gold, alike ? new Counts(1, 0, 0) : new Counts(0, 0, 1), Counts::plus);
        }
        if (found != null && !alike) {
            counts.merge(found, new Counts(0, 1, 0), Counts::plus);
        }
    }

    private static @Nullable EntityType typeAt(NavigableMap<Integer, Annotation> mentions, Span token) {
        var before = mentions.lowerEntry(token.end());
        return before != null && before.getValue().span().overlaps(token)
                ? before.getValue().type()
                : null;
    }

    private static NavigableMap<Integer, Annotation> byStart(List<Annotation> mentions) {
        NavigableMap<Integer, Annotation> sorted = new TreeMap<>();
        for (Annotation mention : mentions) {
            if (Evaluation.TYPES.contains(mention.type())) {
                sorted.put(mention.span().start(), mention);
            }
        }
        return sorted;
    }
}

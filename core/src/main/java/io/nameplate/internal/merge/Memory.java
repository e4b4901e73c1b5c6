package io.nameplate.internal.merge;

import io.nameplate.EntityType;
import io.nameplate.MentionSource;
import io.nameplate.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives a name of which a document's model is sure in one place the same label where the model missed it or doubts. Time grows with
 * the number of tokens and mentions. Stateless.
 */
public final class Memory {

    private Memory() {}

    /**
     * The mentions with what memory adds and changes, in text order and disjoint. A mention that is not doubtful stays as it is;
     * recalling again changes nothing.
     *
     * @param found what the model found, in text order and disjoint
     * @param types that memory may give and change; mentions of others stay, and tell what a name is not
     */
    public static List<Candidate> recall(List<Sentence> sentences, List<Candidate> found, Set<EntityType> types) {
        List<Placed> taught = Placed.all(
                sentences,
                found.stream().filter(c -> c.source() == MentionSource.MODEL).toList());
        KnownNames names = new KnownNames(taught, types);
        if (names.isEmpty()) {
            return found;
        }
        return merge(found, new Search(names, found, types).through(sentences));
    }

    /** The occurrences take the place of what they cover. */
    private static List<Candidate> merge(List<Candidate> found, List<Occurrence> occurrences) {
        List<Candidate> merged = new ArrayList<>(found.size() + occurrences.size());
        int next = 0;
        for (Occurrence occurrence : occurrences) {
            if (occurrence.name().isTrusted()) {
                merged.addAll(found.subList(next, occurrence.from()));
                merged.add(occurrence.mention());
                next = occurrence.to();
            }
        }
        merged.addAll(found.subList(next, found.size()));
        return merged;
    }
}

package io.nameplate.internal.merge;

import io.nameplate.EntityType;
import io.nameplate.MentionSource;
import io.nameplate.Sentence;
import io.nameplate.Span;
import io.nameplate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks for known names where the model was not sure. Used once, by one thread. */
final class Search {

    private final KnownNames names;
    private final List<Candidate> found;
    private final Set<EntityType> types;
    private final List<Occurrence> occurrences = new ArrayList<>();
    private int next;
    private int steps;

    /**
     * @param types that may be changed
     */
    Search(KnownNames names, List<Candidate> found, Set<EntityType> types) {
        this.names = names;
        this.found = found;
        this.types = types;
    }

    /** The occurrences in text order, disjoint. */
    List<Occurrence> through(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            for (int at = 0; at < tokens.size(); ) {
                at += Math.max(1, recallAt(tokens, at));
            }
        }
        return occurrences;
    }

    /** How many tokens and names were looked at. */
    int steps() {
        return steps;
    }

    /** How many tokens the occurrence has that begins with one of them. */
    private int recallAt(List<Token> tokens, int at) {
        steps++;
        for (KnownName name : names.beginningWith(tokens.get(at))) {
            steps++;
            if (name.standsAt(tokens, at)) {
                return recall(tokens, at, name) ? name.size() : 0;
            }
        }
        return 0;
    }

    private boolean recall(List<Token> tokens, int at, KnownName name) {
        Span span = new Span(
                tokens.get(at).start(), tokens.get(at + name.size() - 1).end());
        while (next < found.size() && found.get(next).span().end() <= span.start()) {
            next++;
        }
        int end = next;
        while (end < found.size() && found.get(end).span().start() < span.end()) {
            end++;
        }
        boolean isOpen = next == end
                ? Surroundings.leaveAlone(tokens, at, name)
                : found.subList(next, end).stream().allMatch(c -> givesWay(c, span, name));
        if (isOpen) {
            name.countMissed();
            occurrences.add(new Occurrence(name, span, next, end));
        }
        return isOpen;
    }

    /** Whether a mention is doubtful and covered by a name, or what was recalled there before. */
    private boolean givesWay(Candidate c, Span span, KnownName name) {
        if (c.source() != MentionSource.MODEL) {
            return c.span().equals(span) && c.type().equals(name.type());
        }
        boolean isDoubtful = c.confidence() < NameTypes.DOUBTFUL && types.contains(c.type());
        boolean isKnown = c.span().equals(span) && c.type().equals(name.type());
        return isDoubtful
                && !isKnown
                && span.start() <= c.span().start()
                && c.span().end() <= span.end();
    }
}

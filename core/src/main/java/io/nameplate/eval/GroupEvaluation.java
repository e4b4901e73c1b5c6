package io.nameplate.eval;

import io.nameplate.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The scores of mentions grouped by what they name, given the mentions, for people, places and organizations.
 *
 * <p>B-cubed (Bagga and Baldwin, Algorithms for Scoring Coreference Chains, 1998) over all mentions; and, since most mentions of
 * one thing are the same string, which is no art, pairs of mentions whose texts differ in more than case. Immutable and
 * thread-safe once it is made.
 */
public final class GroupEvaluation {

    private double precision;
    private double recall;
    private long mentions;
    private Share found = Share.NONE;
    private Share right = Share.NONE;
    private Share names = Share.NONE;

    private GroupEvaluation() {}

    /** Scores predictions joined by id: in a document without any, each mention is taken as alone. */
    public static GroupEvaluation of(Collection<GroupedDocument> predicted, Collection<GroupedDocument> gold) {
        Map<String, GroupedDocument> byId = new HashMap<>();
        predicted.forEach(document -> byId.put(document.id(), document));
        GroupEvaluation evaluation = new GroupEvaluation();
        for (GroupedDocument document : gold) {
            GroupedDocument other = byId.get(document.id());
            evaluation.add(Grouping.of(document), other == null ? Grouping.NONE : Grouping.of(other));
        }
        return evaluation;
    }

    private void add(Grouping gold, Grouping guess) {
        for (Span mention : gold.mentions()) {
            long common = gold.common(guess, mention);
            precision += (double) common / guess.around(mention).size();
            recall += (double) common / gold.around(mention).size();
            mentions++;
        }
        found = found.plus(gold.pairsTogetherIn(guess));
        right = right.plus(guess.pairsTogetherIn(gold));
        names = names.plus(gold.namesIn(guess));
    }

    /** How many mentions were scored. */
    public long mentions() {
        return mentions;
    }

    /** B-cubed precision, from 0 to 1: of the mentions that share a mention's predicted entity, those that share its true one. */
    public double precision() {
        return mentions == 0 ? 0 : precision / mentions;
    }

    /** B-cubed recall, from 0 to 1: of the mentions that share a mention's true entity, those that share its predicted one. */
    public double recall() {
        return mentions == 0 ? 0 : recall / mentions;
    }

    /** The harmonic mean of B-cubed precision and recall, from 0 to 1. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** Of the pairs of mentions of one entity whose texts differ, those that were grouped together. */
    public Share found() {
        return found;
    }

    /** Of the pairs of mentions that were grouped together though their texts differ, those of one entity. */
    public Share right() {
        return right;
    }

    /**
     * Of the entities of two or more mentions that were annotated with a name, those whose prediction has exactly that name; the
     * prediction is the one that holds most of the mentions, of equals the one that comes first in the text.
     */
    public Share names() {
        return names;
    }
}

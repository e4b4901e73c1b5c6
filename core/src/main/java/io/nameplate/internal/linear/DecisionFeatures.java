package io.nameplate.internal.linear;

import io.nameplate.internal.linear.Template.Place;
import java.util.List;

/**
 * The weights of what OpenNLP's generator for taggers says of a word by the decisions before it: the last one, and the last two.
 * In a window it says so of words before.
 */
final class DecisionFeatures {

    /** The decision so many words before the one to be decided. */
    interface Past {

        int decided(int back);
    }

    private final List<Rows> places;
    private final boolean sayOfBestOnly;

    /**
     * @param templates those of decisions among a model's
     */
    DecisionFeatures(List<Template> templates, Weights weights, Outcomes outcomes) {
        this.sayOfBestOnly = templates.stream().anyMatch(t -> t.a() == 1);
        this.places = templates.stream()
                .flatMap(t -> t.places().stream())
                .map(place -> new Rows(place, weights, outcomes))
                .toList();
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Whether they are those of the best sequence for the other ones too, as a cache makes them. */
    boolean sayOfBestOnly() {
        return sayOfBestOnly;
    }

    /** Adds what they say of a word of a sentence. */
    void add(int at, int size, Past past, double[] sums) {
        places.forEach(rows -> rows.add(at, size, past, sums));
    }

    /** Where the rows of a place begin, by the decision before it and by the two before it. */
    private static final class Rows {

        private final Place place;
        private final Weights weights;
        private final int[] one;
        private final int[][] two;

        Rows(Place place, Weights weights, Outcomes outcomes) {
            this.place = place;
            this.weights = weights;
            this.one = new int[outcomes.size()];
            this.two = new int[outcomes.size()][outcomes.size()];
            for (int last = 0; last < one.length; last++) {
                String said = outcomes.said(last);
                one[last] = weights.row(place.prefix() + "t=" + said);
                for (int other = 0; other < one.length; other++) {
                    two[other][last] = weights.row(place.prefix() + "t2=" + outcomes.said(other) + "," + said);
                }
            }
        }

        void add(int at, int size, Past past, double[] sums) {
            int of = at + place.offset();
            if (of < 1 || at + place.lowest() < 0 || at + place.highest() >= size) {
                return;
            }
            int last = past.decided(1 - place.offset());
            weights.add(one[last], sums, 0);
            if (of > 1) {
                weights.add(two[past.decided(2 - place.offset())][last], sums, 0);
            }
        }
    }
}

package io.nameplate.internal.linear;

import java.util.ArrayList;
import java.util.List;

/**
 * A kind of feature and where around a word it is looked at.
 *
 * @param a a number that the kind needs, or 0
 * @param b another
 * @param dictionary the name of the dictionary that it needs, or nothing
 */
record Template(Kind kind, int a, int b, String dictionary, List<Place> places) {

    /**
     * A place in a window.
     *
     * @param prefix what the windows put before the feature
     * @param offset of the word that is looked at
     * @param lowest the lowest offset on the way through the windows: it has to lie in the sentence too
     * @param highest the highest one
     */
    record Place(String prefix, int offset, int lowest, int highest) {

        static final Place HERE = new Place("", 0, 0, 0);

        Place moved(String by, int offsets) {
            int to = offset + offsets;
            return new Place(prefix + by, to, Math.min(lowest, to), Math.max(highest, to));
        }
    }

    /** What there is; a file names them. */
    enum Kind {
        WORD,
        LOWER_WORD,
        SHAPE,
        WORD_AND_SHAPE,
        PREFIX,
        SUFFIX,
        NGRAM,
        BIGRAM,
        TRIGRAM,
        PATTERN,
        SENTENCE_BEGIN,
        SENTENCE_END,
        DOCUMENT_BEGIN,
        PREVIOUS,
        PRIOR,
        CLUSTER,
        LOWER_CLUSTER,
        BROWN,
        BROWN_AND_SHAPE,
        BROWN_BIGRAM,
        LISTED,
        LISTED_IN_ANY_CASE,
        /** What was decided before; {@code a} is 1 if the first sequence of the beam speaks for all. */
        DECISIONS
    }

    void write(Output out) {
        out.text(kind.name()).number(a).number(b).text(dictionary).number(places.size());
        for (Place place : places) {
            out.text(place.prefix).fixed(place.offset).fixed(place.lowest).fixed(place.highest);
        }
    }

    static Template read(Input in) {
        Kind kind = Kind.valueOf(in.text());
        int a = in.number();
        int b = in.number();
        String dictionary = in.text();
        List<Place> places = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            places.add(new Place(in.text(), in.fixed(), in.fixed(), in.fixed()));
        }
        return new Template(kind, a, b, dictionary, List.copyOf(places));
    }
}

package io.nameplate.internal.merge;

/**
 * Why a name is known, and what that is worth: the share of the mentions so found that were right (one more counted on either side),
 * on articles that the model had not learned from: en-fast trained again without Wikinews, OneStopEnglish and Re-DocRED's
 * development part, which it then read. The report holds it to other sets.
 */
enum Ground {
    /** The whole name stands elsewhere as a sure mention. */
    NAME(0.7),
    /** It is the last word of the full name of a person. */
    SURNAME(0.83),
    /** It is the first word of the full name of a person. */
    GIVEN_NAME(0.5),
    /** It stands in brackets behind the words that it abbreviates. */
    ACRONYM(0.87);

    private final double worth;

    Ground(double worth) {
        this.worth = worth;
    }

    double worth() {
        return worth;
    }
}

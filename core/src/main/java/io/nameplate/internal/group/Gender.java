package io.nameplate.internal.group;

/** What an honorific, a given name or a pronoun says about a person. */
enum Gender {
    MALE,
    FEMALE,
    /** A given name of men and of women. */
    EITHER,
    UNKNOWN;

    boolean isKnown() {
        return this == MALE || this == FEMALE;
    }
}

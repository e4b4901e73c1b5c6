package io.nameplate.internal.group;

/** In which way a shorter name may stand for a longer one. */
enum Kind {
    /** Its first letters. */
    ACRONYM(false),
    /** Its first and last word. */
    ENDS(true),
    /** Its last words. */
    TAIL(false),
    /** Its first words. */
    HEAD(false),
    /** A word between. */
    INNER(false),
    /** Its last word, after the initials of the others. */
    INITIALS(false),
    /** Its words in another order. */
    WORDS(true),
    /** The same words, written otherwise from another alphabet. */
    SOUND(true);

    private final boolean mutual;

    Kind(boolean mutual) {
        this.mutual = mutual;
    }

    /** Whether a name is found under the same key under which it looks for others. */
    boolean isMutual() {
        return mutual;
    }
}

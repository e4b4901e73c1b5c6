package io.nameplate.internal.group;

/** In which way a shorter name may stand for a longer one. */
enum Kind {
    /** Its first letters. */
    ACRONYM,
    /** Its first and last word. */
    ENDS,
    /** Its last words. */
    TAIL,
    /** Its first words. */
    HEAD,
    /** A word between. */
    INNER,
    /** Its last word, after the initials of the others. */
    INITIALS,
    /** Its words in another order. */
    WORDS,
    /** The same words, written otherwise from another alphabet. */
    SOUND
}

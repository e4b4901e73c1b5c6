package io.nameplate.internal.sequence;

/** What an engine decides of a word, by number, and which decision may follow which. */
public interface Labels {

    /** How many there are. */
    int size();

    /**
     * Whether one may follow another.
     *
     * @param left a label, or {@link #size()} for what is before a sentence
     */
    boolean mayFollow(int left, int right);

    /** Whether one makes the mention longer that another is the last of, where it may follow it at all. */
    boolean goesOn(int left, int right);
}

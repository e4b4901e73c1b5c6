package io.nameplate.internal.linear;

/** Decides the words of a sentence from the sums of their features. Scratch of one call. */
interface Decoder {

    /**
     * Decides a sentence.
     *
     * @param sums of the features that depend on no decision; those of a word begin at its index times the number of outcomes
     * @return whether there is an answer at all
     */
    boolean decide(Words words, double[] sums);

    /** The outcome of a word of the sentence that was decided last. */
    int outcome(int at);

    /** How sure it is that a mention stands from one word to before another, from 0 to 1, before calibration. */
    double confidence(int from, int to);
}

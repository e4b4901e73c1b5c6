package io.nameplate.internal.linear;

import io.nameplate.Sentence;

/** A sentence that a model is not sure of, and what speaks for each label of each of its words. */
public final class UnsureSentence {

    private final Sentence sentence;
    private final float[] emissions;

    /** Takes the array over. */
    UnsureSentence(Sentence sentence, float[] emissions) {
        this.sentence = sentence;
        this.emissions = emissions;
    }

    /** The sentence itself. */
    public Sentence sentence() {
        return sentence;
    }

    /**
     * Adds what speaks for the labels, with a weight, to what others say.
     *
     * @param scores of the same words, those of a word at its index times the number of labels
     * @param labels for each of the model's labels its number there
     */
    public void addTo(double[] scores, int[] labels, double weight) {
        for (int i = 0; i < emissions.length; i++) {
            int word = i / labels.length;
            scores[word * labels.length + labels[i - word * labels.length]] += weight * emissions[i];
        }
    }
}

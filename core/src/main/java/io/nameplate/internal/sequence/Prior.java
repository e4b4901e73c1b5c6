package io.nameplate.internal.sequence;

/** What another model says of a document's sentences, to be weighed with what is read of them. */
public interface Prior {

    /** What one label after another is worth. */
    Transitions transitions();

    /**
     * Adds what speaks for each label of each word of a sentence.
     *
     * @param sentence its number among those that are read
     * @param scores those of a word begin at its index times the number of labels
     */
    void addTo(int sentence, double[] scores);

    /** Nothing but the rules which label may follow which. */
    static Prior none(Transitions rules) {
        return new Prior() {
            @Override
            public Transitions transitions() {
                return rules;
            }

            @Override
            public void addTo(int sentence, double[] scores) {}
        };
    }
}

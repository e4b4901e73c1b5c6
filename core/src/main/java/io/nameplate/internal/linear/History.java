package io.nameplate.internal.linear;

/** The weights of the features that say what was decided of the two words before: the decision before, and the one before that. */
final class History {

    private final Weights weights;
    private final int[] last;
    private final int[] lastButOne;
    private final int[][] lastAndShape;
    private final Part[] lastAndWord;

    History(Weights weights, Outcomes outcomes) {
        this.weights = weights;
        int count = outcomes.size() + 1;
        this.last = new int[count];
        this.lastButOne = new int[count];
        this.lastAndShape = new int[count][Shape.NAMES.size()];
        this.lastAndWord = new Part[count];
        for (int o = 0; o < count; o++) {
            String said = outcomes.said(o);
            last[o] = weights.row("po=" + said);
            lastButOne[o] = weights.row("ppo=" + said);
            for (int shape = 0; shape < Shape.NAMES.size(); shape++) {
                lastAndShape[o][shape] = weights.row("powf=" + said + "," + Shape.NAMES.get(shape));
            }
            String label = "pow=" + said + ",";
            lastAndWord[o] = new Part(Hash.ofFeature(label), label.length());
        }
    }

    /** Adds to a word's sums what two decisions say. */
    void add(Words words, int at, int before, int beforeThat, double[] sums) {
        weights.add(last[before], sums, 0);
        weights.add(weights.row(Hash.join(lastAndWord[before].hash(), words.form(at), words.length(at))), sums, 0);
        weights.add(lastAndShape[before][words.shape(at)], sums, 0);
        weights.add(lastButOne[beforeThat], sums, 0);
    }
}

package io.nameplate.eval;

/**
 * How many were found rightly, wrongly, and not at all.
 *
 * @param tp predicted and annotated alike
 * @param fp predicted only
 * @param fn annotated only
 */
public record Counts(int tp, int fp, int fn) {

    /** Nothing counted. */
    public static final Counts NONE = new Counts(0, 0, 0);

    /** Refuses negative counts. */
    public Counts {
        if (tp < 0 || fp < 0 || fn < 0) {
            throw new IllegalArgumentException("counts are 0 or more, not " + tp + ", " + fp + ", " + fn);
        }
    }

    /** The sums. */
    public Counts plus(Counts other) {
        return new Counts(tp + other.tp, fp + other.fp, fn + other.fn);
    }

    /** The share of the predicted that is right, from 0 to 1; 0 where nothing was predicted. */
    public double precision() {
        return tp == 0 ? 0 : (double) tp / (tp + fp);
    }

    /** The share of the annotated that was found, from 0 to 1; 0 where nothing was annotated. */
    public double recall() {
        return tp == 0 ? 0 : (double) tp / (tp + fn);
    }

    /** The harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
        return tp == 0 ? 0 : 2.0 * tp / (2.0 * tp + fp + fn);
    }
}

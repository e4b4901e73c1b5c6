package io.nameplate.internal.sequence;

/** What a mean of probabilities is worth: points between which straight lines run; without points it is what it is. Immutable. */
public final class Calibration {

    private final float[] means;
    private final float[] worths;

    /**
     * Checks the points.
     *
     * @throws IllegalArgumentException unless the means rise, the worths don't fall, and both lie in [0,1]
     */
    public Calibration(float[] means, float[] worths) {
        this.means = means.clone();
        this.worths = worths.clone();
        for (int i = 0; i < means.length; i++) {
            boolean inside = means[i] >= 0 && means[i] <= 1 && worths[i] >= 0 && worths[i] <= 1;
            if (!inside || (i > 0 && (means[i] <= means[i - 1] || worths[i] < worths[i - 1]))) {
                throw new IllegalArgumentException(
                        "a calibration rises within [0,1]; its point " + i + " is " + means[i] + ", " + worths[i]);
            }
        }
    }

    /** The worth of a mean, within [0,1]: a mean can leave it by a rounding error. */
    public double of(double mean) {
        double inside = Math.min(1, Math.max(0, mean));
        if (means.length == 0) {
            return inside;
        }
        int right = 0;
        while (right < means.length && means[right] < inside) {
            right++;
        }
        if (right == 0 || right == means.length) {
            return worths[Math.min(right, means.length - 1)];
        }
        double share = (inside - means[right - 1]) / (means[right] - means[right - 1]);
        return worths[right - 1] + share * (worths[right] - worths[right - 1]);
    }

    /** The number of its points. */
    public int size() {
        return means.length;
    }

    /** The mean of a point. */
    public float mean(int point) {
        return means[point];
    }

    /** What the mean of a point is worth. */
    public float worth(int point) {
        return worths[point];
    }
}

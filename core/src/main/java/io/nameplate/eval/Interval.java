package io.nameplate.eval;

/**
 * A range of values.
 *
 * @param low the lower bound
 * @param high the upper bound, not below it
 */
public record Interval(double low, double high) {

    /** Refuses bounds out of order. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval needs low <= high, not " + low + " and " + high);
        }
    }
}

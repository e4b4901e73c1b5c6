package io.nameplate.eval;

/**
 * How many of how many.
 *
 * @param part those that are
 * @param whole all
 */
public record Share(long part, long whole) {

    /** Nothing counted. */
    public static final Share NONE = new Share(0, 0);

    /** Refuses a part that is negative or more than the whole. */
    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is no share");
        }
    }

    /** The sums. */
    public Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    /** One more, which is or isn't. */
    Share plus(boolean is) {
        return new Share(part + (is ? 1 : 0), whole + 1);
    }

    /** From 0 to 1; 0 of nothing is 0. */
    public double value() {
        return whole == 0 ? 0 : (double) part / whole;
    }
}

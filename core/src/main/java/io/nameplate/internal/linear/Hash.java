package io.nameplate.internal.linear;

/**
 * Polynomial hashes of strings: that of a whole follows from those of its parts and the length of the right one.
 *
 * <p>So a feature such as {@code p1w=kyiv} costs a multiplication and an addition once its parts are known.
 */
final class Hash {

    /** What a feature's hash begins with, so that a leading NUL counts. */
    static final long SEED = 1;

    private static final long FACTOR = 0xD1342543DE82EF95L;
    private static final long[] POWERS = powers(1 << 10);

    private Hash() {}

    /** The hash of a part, which {@link #join} puts behind another. */
    static long of(CharSequence text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = next(hash, text.charAt(i));
        }
        return hash;
    }

    static long next(long hash, char unit) {
        return hash * FACTOR + unit;
    }

    static long join(long left, long right, int rightLength) {
        return left * power(rightLength) + right;
    }

    /** The hash of a whole feature. */
    static long ofFeature(CharSequence text) {
        return join(SEED, of(text), text.length());
    }

    /** What a hash is multiplied by when so many units follow. */
    static long power(int length) {
        return length < POWERS.length ? POWERS[length] : longPower(length);
    }

    private static long longPower(int length) {
        long power = 1;
        long square = FACTOR;
        for (int rest = length; rest > 0; rest >>>= 1) {
            power *= (rest & 1) == 1 ? square : 1;
            square *= square;
        }
        return power;
    }

    /** Spreads a hash over all bits; one to one. */
    static long mix(long hash) {
        long h = (hash ^ (hash >>> 32)) * 0xBF58476D1CE4E5B9L;
        h = (h ^ (h >>> 29)) * 0x94D049BB133111EBL;
        return h ^ (h >>> 32);
    }

    private static long[] powers(int count) {
        long[] powers = new long[count];
        powers[0] = 1;
        for (int i = 1; i < count; i++) {
            powers[i] = powers[i - 1] * FACTOR;
        }
        return powers;
    }
}

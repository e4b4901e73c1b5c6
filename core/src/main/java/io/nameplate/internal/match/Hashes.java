package io.nameplate.internal.match;

/** Hashes whose low bits can be used as they are. */
final class Hashes {

    // 2 to the 64th over the golden ratio, odd: Knuth, The Art of Computer Programming 3, 6.4.
    private static final long FIBONACCI = 0x9E3779B97F4A7C15L;

    private Hashes() {}

    static int spread(long key) {
        return (int) ((key * FIBONACCI) >>> 32);
    }
}

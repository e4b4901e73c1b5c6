package io.nameplate.internal.match;

/**
 * Tells of most words that they begin no name, from a table small enough for the processor's cache: the tables of a long
 * list are not, and most words of a text begin no name.
 */
final class FirstWords {

    // One word in 16 that begins no name passes.
    private static final int BITS_A_WORD = 16;

    private final long[] bits;

    FirstWords(int words) {
        this.bits = new long[Integer.highestOneBit(Math.max(1, words * BITS_A_WORD / Long.SIZE)) * 2];
    }

    void add(int hash) {
        bits[cell(hash)] |= 1L << hash;
    }

    boolean mayHave(String word) {
        int hash = Hashes.spread(word.hashCode());
        return (bits[cell(hash)] & (1L << hash)) != 0;
    }

    /** The bit within a cell is the hash's lowest six. */
    private int cell(int hash) {
        return (hash >>> 6) & (bits.length - 1);
    }
}

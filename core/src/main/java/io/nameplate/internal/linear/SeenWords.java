package io.nameplate.internal.linear;

/** The outcome that each word of a document last had. Scratch of one call. */
final class SeenWords {

    private long[] hashes = new long[256];
    private int[] outcomes = new int[256];
    private int size;

    /** The outcome of a word by its hash, or {@link HashTable#NONE}. */
    int outcome(long hash) {
        int at = place(hash);
        return outcomes[at] - 1;
    }

    void put(long hash, int outcome) {
        int at = place(hash);
        if (outcomes[at] == 0) {
            size++;
        }
        hashes[at] = hash;
        outcomes[at] = outcome + 1;
        if (2 * size > hashes.length) {
            grow();
        }
    }

    private int place(long hash) {
        int mask = hashes.length - 1;
        int at = (int) Hash.mix(hash) & mask;
        while (outcomes[at] != 0 && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldOutcomes = outcomes;
        hashes = new long[2 * oldHashes.length];
        outcomes = new int[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldOutcomes[i] != 0) {
                int at = place(oldHashes[i]);
                hashes[at] = oldHashes[i];
                outcomes[at] = oldOutcomes[i];
            }
        }
    }
}

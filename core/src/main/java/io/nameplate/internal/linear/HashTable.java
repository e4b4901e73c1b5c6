package io.nameplate.internal.linear;

import java.util.Arrays;

/**
 * From hashes to numbers, by open addressing in one array. A slot keeps 32 bits of the hash beside those that its place
 * tells: a hash that is not in the table is taken for one that is about once in four billion look-ups.
 */
final class HashTable {

    static final int NONE = -1;

    private final long seed;
    private final int bits;
    private final long[] slots;

    private HashTable(long seed, int bits) {
        this.seed = seed;
        this.bits = bits;
        this.slots = new long[1 << bits];
    }

    /** The number of a hash, or {@link #NONE}. */
    int get(long hash) {
        long mixed = Hash.mix(hash ^ seed);
        int mask = slots.length - 1;
        for (int at = (int) (mixed >>> (Long.SIZE - bits)); ; at = (at + 1) & mask) {
            long slot = slots[at];
            if (slot == 0) {
                return NONE;
            }
            if ((slot >>> Integer.SIZE) == (mixed & 0xFFFF_FFFFL)) {
                return (int) slot - 1;
            }
        }
    }

    /** As {@link #get} for many hashes; first fetches the slots of all of them. */
    void get(long[] hashes, long[] numbers, int count) {
        for (int i = 0; i < count; i++) {
            numbers[i] = slots[(int) (Hash.mix(hashes[i] ^ seed) >>> (Long.SIZE - bits))];
        }
        for (int i = 0; i < count; i++) {
            numbers[i] = numbers[i] == 0 ? NONE : get(hashes[i]);
        }
    }

    private void put(int home, int fingerprint, int value) {
        int at = home;
        while (slots[at] != 0) {
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = ((long) fingerprint << Integer.SIZE) | (value + 1);
    }

    /** At most two thirds full, so that runs stay short. */
    private static int bitsFor(int entries) {
        return Math.max(4, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, entries + entries / 2)));
    }

    /**
     * Writes a table in which every one of the hashes is found.
     *
     * @throws IllegalArgumentException if two hashes are equal
     */
    static void write(Output out, long[] hashes, int[] values) {
        long seed = 0;
        while (!isFaithful(table(seed, hashes, values), hashes, values)) {
            seed++;
        }
        int bits = bitsFor(hashes.length);
        Entry[] entries = entries(seed, hashes, values);
        out.number(entries.length).number((int) seed);
        int home = 0;
        for (Entry entry : entries) {
            out.number(entry.home(bits) - home);
            home = entry.home(bits);
        }
        for (Entry entry : entries) {
            out.fixed((int) entry.mixed);
        }
        for (Entry entry : entries) {
            out.number(entry.value);
        }
    }

    static HashTable read(Input in) {
        int entries = in.number();
        HashTable table = new HashTable(in.number(), bitsFor(entries));
        int[] homes = new int[entries];
        int home = 0;
        for (int i = 0; i < entries; i++) {
            home += in.number();
            homes[i] = home;
        }
        int[] fingerprints = in.fixed(entries);
        for (int i = 0; i < entries; i++) {
            table.put(homes[i], fingerprints[i], in.number());
        }
        return table;
    }

    private record Entry(long mixed, int value) {

        int home(int bits) {
            return (int) (mixed >>> (Long.SIZE - bits));
        }
    }

    private static Entry[] entries(long seed, long[] hashes, int[] values) {
        Entry[] entries = new Entry[hashes.length];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = new Entry(Hash.mix(hashes[i] ^ seed), values[i]);
        }
        Arrays.sort(entries, (a, b) -> Long.compareUnsigned(a.mixed, b.mixed));
        for (int i = 1; i < entries.length; i++) {
            if (entries[i].mixed == entries[i - 1].mixed) {
                throw new IllegalArgumentException("two entries have the same hash");
            }
        }
        return entries;
    }

    private static HashTable table(long seed, long[] hashes, int[] values) {
        HashTable table = new HashTable(seed, bitsFor(hashes.length));
        for (Entry entry : entries(seed, hashes, values)) {
            table.put(entry.home(table.bits), (int) entry.mixed, entry.value);
        }
        return table;
    }

    private static boolean isFaithful(HashTable table, long[] hashes, int[] values) {
        for (int i = 0; i < hashes.length; i++) {
            if (table.get(hashes[i]) != values[i]) {
                return false;
            }
        }
        return true;
    }
}

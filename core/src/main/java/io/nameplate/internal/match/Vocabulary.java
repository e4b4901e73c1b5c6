package io.nameplate.internal.match;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Words by number, counted from 0: their characters in one array, found by hashing. */
final class Vocabulary {

    /** The number of a word that is not there. */
    static final int NONE = -1;

    private static final int SLOTS_A_WORD = 2;
    private static final long FREE = 0;

    private char[] characters;
    private int[] ends;
    // A word's hash, so that other words are told apart without a look at them, over its number and one; 0 is free.
    private long[] slots;
    private int size;

    Vocabulary() {
        this(new char[64], new int[8], new long[16], 0);
    }

    private Vocabulary(char[] characters, int[] ends, long[] slots, int size) {
        this.characters = characters;
        this.ends = ends;
        this.slots = slots;
        this.size = size;
    }

    /** The number of a word, or {@link #NONE}. */
    int find(String word) {
        return number(slots[slot(word)]);
    }

    /** The number of a word, which is the next one if it is new. */
    int add(String word) {
        int slot = slot(word);
        if (slots[slot] != FREE) {
            return number(slots[slot]);
        }
        append(word);
        slots[slot] = ((long) Hashes.spread(word.hashCode()) << Integer.SIZE) | size;
        if (size * SLOTS_A_WORD > slots.length) {
            growSlots();
        }
        return size - 1;
    }

    int size() {
        return size;
    }

    /** The hashes of the words that pass. */
    IntStream hashes(IntPredicate word) {
        return Arrays.stream(slots)
                .filter(slot -> slot != FREE && word.test(number(slot)))
                .mapToInt(Vocabulary::hash);
    }

    /** One of its own, no larger than it need be. */
    Vocabulary copy() {
        return new Vocabulary(Arrays.copyOf(characters, start(size)), Arrays.copyOf(ends, size), slots.clone(), size);
    }

    private int slot(String word) {
        int hash = Hashes.spread(word.hashCode());
        int at = hash & (slots.length - 1);
        while (slots[at] != FREE && !(hash(slots[at]) == hash && isWord(number(slots[at]), word))) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }

    private static int hash(long slot) {
        return (int) (slot >>> Integer.SIZE);
    }

    private static int number(long slot) {
        return (int) slot - 1;
    }

    private boolean isWord(int number, String word) {
        int start = start(number);
        if (ends[number] - start != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (characters[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private void append(String word) {
        int start = start(size);
        int end = start + word.length();
        if (end > characters.length) {
            characters = Arrays.copyOf(characters, end + end / 2);
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + size / 2);
        }
        word.getChars(0, word.length(), characters, start);
        ends[size++] = end;
    }

    private void growSlots() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long slot : old) {
            if (slot != FREE) {
                int at = hash(slot) & (slots.length - 1);
                while (slots[at] != FREE) {
                    at = (at + 1) & (slots.length - 1);
                }
                slots[at] = slot;
            }
        }
    }
}

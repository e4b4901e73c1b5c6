package io.nameplate.internal.match;

import java.util.Arrays;

/** Words by number, counted from 0: their characters in one array, found by hashing. */
final class Vocabulary {

    /** The number of a word that is not there. */
    static final int NONE = -1;

    private static final int SLOTS_A_WORD = 2;

    private char[] characters;
    private int[] ends;
    // A word's number and one; 0 is free.
    private int[] slots;
    private int size;

    Vocabulary() {
        this(new char[64], new int[8], new int[16], 0);
    }

    private Vocabulary(char[] characters, int[] ends, int[] slots, int size) {
        this.characters = characters;
        this.ends = ends;
        this.slots = slots;
        this.size = size;
    }

    /** The number of a word, or {@link #NONE}. */
    int find(String word) {
        return slots[slot(word)] - 1;
    }

    /** The number of a word, which is the next one if it is new. */
    int add(String word) {
        int slot = slot(word);
        if (slots[slot] == 0) {
            append(word);
            slots[slot] = size;
            growSlots();
        } else {
            return slots[slot] - 1;
        }
        return size - 1;
    }

    /** One of its own, no larger than it need be. */
    Vocabulary copy() {
        return new Vocabulary(Arrays.copyOf(characters, start(size)), Arrays.copyOf(ends, size), slots.clone(), size);
    }

    private int slot(String word) {
        int at = Hashes.spread(word.hashCode()) & (slots.length - 1);
        while (slots[at] != 0 && !isWord(slots[at] - 1, word)) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
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
        if (size * SLOTS_A_WORD <= slots.length) {
            return;
        }
        slots = new int[slots.length * 2];
        for (int number = 0; number < size; number++) {
            String word = new String(characters, start(number), ends[number] - start(number));
            slots[slot(word)] = number + 1;
        }
    }
}

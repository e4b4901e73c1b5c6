package io.nameplate.internal.group;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The keys under which the names of one type look for longer ones, and who is found under each. Not thread-safe. */
final class Sought {

    /** A document with more people of one surname is a list, and no list says "Smith" and means one of them. */
    private static final int MOST_BEARERS = 8;

    private static final int BITS = 64;

    private final Map<Key, List<Name>> bearers = new HashMap<>();
    // Of each kind the first characters of its keys, by their last bits.
    private final Map<Kind, BitSet> beginnings = new EnumMap<>(Kind.class);
    private int steps;

    void add(Key key) {
        bearers.putIfAbsent(key, List.of());
        beginnings.computeIfAbsent(key.kind(), kind -> new BitSet(BITS)).set(bit(key.value()));
    }

    /**
     * False if nobody looks for a key of a kind that begins like a word; mostly so then. Of the keys that a name has hardly any is
     * looked for, and those need not be made.
     */
    boolean mayHave(Kind kind, String word) {
        BitSet bits = beginnings.get(kind);
        return bits != null && bits.get(bit(word));
    }

    private static int bit(String word) {
        return word.isEmpty() ? 0 : word.charAt(0) % BITS;
    }

    void offer(Key key, Name name) {
        steps++;
        List<Name> found = bearers.get(key);
        if (found == null || found.size() == MOST_BEARERS || found.contains(name)) {
            return;
        }
        if (found.isEmpty()) {
            found = new ArrayList<>(2);
            bearers.put(key, found);
        }
        found.add(name);
    }

    List<Name> bearers(Key key) {
        return bearers.getOrDefault(key, List.of());
    }

    /** How many keys have been offered. */
    int steps() {
        return steps;
    }
}

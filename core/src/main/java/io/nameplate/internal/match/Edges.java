package io.nameplate.internal.match;

/** A trie's edges: the node to which a word leads from a node, in one hash table. */
final class Edges {

    /** The node to which no edge leads. */
    static final int NONE = 0;

    private static final int MOST_OF_FOUR_SLOTS = 3;

    private long[] keys;
    // NONE is free: no edge leads to the root.
    private int[] nodes;
    private int size;

    Edges() {
        this(new long[16], new int[16], 0);
    }

    private Edges(long[] keys, int[] nodes, int size) {
        this.keys = keys;
        this.nodes = nodes;
        this.size = size;
    }

    int get(int node, int word) {
        return nodes[slot(key(node, word))];
    }

    /** Adds an edge that is not there. */
    void put(int node, int word, int to) {
        put(key(node, word), to);
        size++;
        if (size > nodes.length / 4 * MOST_OF_FOUR_SLOTS) {
            grow();
        }
    }

    Edges copy() {
        return new Edges(keys.clone(), nodes.clone(), size);
    }

    private static long key(int node, int word) {
        return ((long) node << Integer.SIZE) | word;
    }

    private int slot(long key) {
        int at = Hashes.spread(key) & (nodes.length - 1);
        while (nodes[at] != NONE && keys[at] != key) {
            at = (at + 1) & (nodes.length - 1);
        }
        return at;
    }

    private void put(long key, int to) {
        int slot = slot(key);
        keys[slot] = key;
        nodes[slot] = to;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[oldKeys.length * 2];
        nodes = new int[oldNodes.length * 2];
        for (int i = 0; i < oldNodes.length; i++) {
            if (oldNodes[i] != NONE) {
                put(oldKeys[i], oldNodes[i]);
            }
        }
    }
}

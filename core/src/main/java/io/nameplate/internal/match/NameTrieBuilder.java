package io.nameplate.internal.match;

import io.nameplate.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes names in any order: equal names make an equal trie. Not thread-safe. */
public final class NameTrieBuilder {

    /** The longest name in words, so that what follows a word of the text is looked at no further than that. */
    public static final int MOST_WORDS = 64;

    private final Vocabulary words = new Vocabulary();
    private final Edges edges = new Edges();
    // A type's number and one; 0 where no name ends.
    private int[] typeOfNode = new int[16];
    private int nodes = 1;
    private final List<EntityType> types = new ArrayList<>();
    private final Map<EntityType, Integer> numbers = new HashMap<>();

    /** With no names. */
    public NameTrieBuilder() {}

    /**
     * Adds a name; of two types the one that comes first by name stays.
     *
     * @throws IllegalArgumentException for no words or more than {@link #MOST_WORDS}
     */
    public void add(List<String> name, EntityType type) {
        if (name.isEmpty() || name.size() > MOST_WORDS) {
            throw new IllegalArgumentException("a name has 1 to " + MOST_WORDS + " words, not " + name.size());
        }
        int node = NameTrie.ROOT;
        for (String word : name) {
            node = next(node, words.add(word));
        }
        int before = typeOfNode[node];
        if (before == 0 || type.compareTo(types.get(before - 1)) < 0) {
            typeOfNode[node] = number(type);
        }
    }

    /** What was added until now. */
    public NameTrie build() {
        return new NameTrie(words.copy(), edges.copy(), Arrays.copyOf(typeOfNode, nodes), List.copyOf(types));
    }

    private int next(int node, int word) {
        int next = edges.get(node, word);
        if (next == Edges.NONE) {
            next = nodes++;
            edges.put(node, word, next);
            if (next == typeOfNode.length) {
                typeOfNode = Arrays.copyOf(typeOfNode, next + next / 2);
            }
        }
        return next;
    }

    private int number(EntityType type) {
        return numbers.computeIfAbsent(type, t -> {
            types.add(t);
            return types.size();
        });
    }
}

package io.nameplate.internal.match;

import io.nameplate.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names, word by word: each node is the beginning of a name, some the whole of it. Immutable and thread-safe. */
public final class NameTrie {

    static final int ROOT = 0;

    private final Vocabulary words;
    private final Edges edges;
    private final int[] typeOfNode;
    private final List<EntityType> types;

    NameTrie(Vocabulary words, Edges edges, int[] typeOfNode, List<EntityType> types) {
        this.words = words;
        this.edges = edges;
        this.typeOfNode = typeOfNode;
        this.types = types;
    }

    /** The number of a word, {@link Vocabulary#NONE} if no name has it. */
    int word(String word) {
        return words.find(word);
    }

    /** Where a word leads, {@link Edges#NONE} if no name goes on like that. */
    int next(int node, int word) {
        return word == Vocabulary.NONE ? Edges.NONE : edges.get(node, word);
    }

    /** What a name that ends at a node names, null if none ends there. */
    @Nullable
    EntityType type(int node) {
        int number = typeOfNode[node];
        return number == 0 ? null : types.get(number - 1);
    }
}

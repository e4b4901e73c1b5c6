package io.nameplate.internal.match;

import io.nameplate.EntityType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Names, word by word: each node is the beginning of a name, some the whole of it. Immutable and thread-safe. */
public final class NameTrie {

    static final int ROOT = 0;

    private final Vocabulary words;
    private final Edges edges;
    // From the root by a word's number: every word of a text is looked up here.
    private final int[] firsts;
    private final FirstWords firstWords;
    private final int[] typeOfNode;
    private final List<EntityType> types;

    NameTrie(Vocabulary words, Edges edges, int[] typeOfNode, List<EntityType> types) {
        this.words = words;
        this.edges = edges;
        this.firsts = IntStream.range(0, words.size())
                .map(word -> edges.get(ROOT, word))
                .toArray();
        this.firstWords = new FirstWords(
                (int) Arrays.stream(firsts).filter(node -> node != Edges.NONE).count());
        words.hashes(word -> firsts[word] != Edges.NONE).forEach(firstWords::add);
        this.typeOfNode = typeOfNode;
        this.types = types;
    }

    /** False if no name begins with a word; mostly so then. */
    boolean mayBegin(String word) {
        return firstWords.mayHave(word);
    }

    /** The number of a word, {@link Vocabulary#NONE} if no name has it. */
    int word(String word) {
        return words.find(word);
    }

    /** Where a word leads, {@link Edges#NONE} if no name goes on like that. */
    int next(int node, int word) {
        if (word == Vocabulary.NONE) {
            return Edges.NONE;
        }
        return node == ROOT ? firsts[word] : edges.get(node, word);
    }

    /** What a name that ends at a node names, null if none ends there. */
    @Nullable
    EntityType type(int node) {
        int number = typeOfNode[node];
        return number == 0 ? null : types.get(number - 1);
    }
}

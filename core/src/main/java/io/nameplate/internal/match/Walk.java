package io.nameplate.internal.match;

import io.nameplate.EntityType;
import java.util.ArrayList;
import java.util.List;

/** One way through a sentence, whose steps are counted so that a test can show how few they are. */
final class Walk {

    private final NameTrie trie;
    private final List<String> words;
    private final List<Match> matches = new ArrayList<>();
    private long steps;

    Walk(NameTrie trie, List<String> sentence) {
        this.trie = trie;
        this.words = sentence;
    }

    /** Every name in the sentence, also those within others, by their first words. */
    List<Match> matches() {
        for (int first = 0; first < words.size(); first++) {
            steps++;
            if (trie.mayBegin(words.get(first))) {
                from(first);
            }
        }
        return matches;
    }

    private void from(int first) {
        int node = NameTrie.ROOT;
        for (int at = first; at < words.size(); at++) {
            steps++;
            node = trie.next(node, trie.word(words.get(at)));
            if (node == Edges.NONE) {
                return;
            }
            EntityType type = trie.type(node);
            if (type != null) {
                matches.add(new Match(first, at, type));
            }
        }
    }

    long steps() {
        return steps;
    }
}

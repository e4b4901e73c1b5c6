package io.nameplate.internal.match;

import io.nameplate.Sentence;
import io.nameplate.Token;
import io.nameplate.spi.EntityRecognizer;
import io.nameplate.spi.ScoredSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Finds the names of a list, token by token, in time that grows with the text and the longest name alone. Immutable and
 * thread-safe.
 */
public final class NameFinder implements EntityRecognizer {

    private final NameTrie trie;
    private final UnaryOperator<String> folding;
    private final double confidence;

    /**
     * Finds the names of a trie.
     *
     * @param folding gives words that mean the same the same form, which the trie has
     */
    public NameFinder(NameTrie trie, UnaryOperator<String> folding, double confidence) {
        this.trie = trie;
        this.folding = folding;
        this.confidence = confidence;
    }

    /** The names in each sentence, disjoint. */
    @Override
    public List<ScoredSpan> recognize(List<Sentence> sentences) {
        List<ScoredSpan> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            List<String> words = Token.normalized(tokens);
            words.replaceAll(folding);
            for (Match m : LongestFirst.of(new Walk(trie, words).matches(), tokens)) {
                found.add(new ScoredSpan(m.span(tokens), m.type(), confidence));
            }
        }
        return found;
    }
}

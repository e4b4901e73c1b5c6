package io.nameplate.internal.merge;

import io.nameplate.EntityType;
import io.nameplate.Sentence;
import io.nameplate.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A mention among the tokens of its sentence.
 *
 * @param from its first token
 * @param to the token after its last
 */
record Placed(Candidate mention, List<Token> tokens, int from, int to) {

    /** The mentions that begin and end with tokens, in order; both lists are in text order. */
    static List<Placed> all(List<Sentence> sentences, List<Candidate> mentions) {
        List<Placed> placed = new ArrayList<>(mentions.size());
        int next = 0;
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            int at = 0;
            for (; next < mentions.size() && mentions.get(next).span().start() < sentence.end(); next++) {
                Candidate mention = mentions.get(next);
                at = indexFrom(tokens, at, mention.span().start());
                int to = indexFrom(tokens, at, mention.span().end());
                if (to > at
                        && tokens.get(at).start() == mention.span().start()
                        && tokens.get(to - 1).end() == mention.span().end()) {
                    placed.add(new Placed(mention, tokens, at, to));
                }
            }
        }
        return placed;
    }

    /** The first token from one on that begins at an offset or behind it. */
    private static int indexFrom(List<Token> tokens, int from, int offset) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).start() < offset) {
            at++;
        }
        return at;
    }

    EntityType type() {
        return mention.type();
    }

    double confidence() {
        return mention.confidence();
    }

    int size() {
        return to - from;
    }

    List<String> words() {
        return tokens.subList(from, to).stream().map(Token::text).toList();
    }
}

package io.nameplate.internal.text;

import io.nameplate.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups tokens into sentences.
 *
 * <p>A sentence ends at every line break, at a terminal mark that what follows does not contradict, and at the latest
 * after {@link #MAX_TOKENS} tokens. Sentences are views of the list of tokens.
 */
final class SentenceSplitter {

    /** The longest sentence; what is longer is cut after this many tokens. */
    static final int MAX_TOKENS = 400;

    private final Source source;
    private final List<Token> tokens;
    private final SentenceEnds ends;

    SentenceSplitter(Source source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
        this.ends = new SentenceEnds(source, tokens);
    }

    List<List<Token>> sentences() {
        List<List<Token>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i - start + 1 == MAX_TOKENS || endsAfter(start, i)) {
                sentences.add(tokens.subList(start, i + 1));
                start = i + 1;
            }
        }
        return sentences;
    }

    private boolean endsAfter(int start, int index) {
        return index + 1 == tokens.size() || lineBreaksAfter(index) || ends.after(start, index);
    }

    private boolean lineBreaksAfter(int index) {
        int until = tokens.get(index + 1).start();
        for (int at = tokens.get(index).end(); at < until; at++) {
            if (Chars.isLineBreak(source.at(at))) {
                return true;
            }
        }
        return false;
    }
}

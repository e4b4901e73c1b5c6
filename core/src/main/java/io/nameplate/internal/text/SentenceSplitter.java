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
    private final List<List<Token>> sentences = new ArrayList<>();

    SentenceSplitter(Source source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    List<List<Token>> sentences() {
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i + 1 == tokens.size() || lineBreaksAfter(i)) {
                splitLine(tokens.subList(start, i + 1));
                start = i + 1;
            }
        }
        return sentences;
    }

    /** Splits what stands on one line, as if there were no other. */
    private void splitLine(List<Token> line) {
        SentenceEnds ends = new SentenceEnds(source, line);
        int start = 0;
        for (int i = 0; i < line.size(); i++) {
            if (i + 1 == line.size() || i - start + 1 == MAX_TOKENS || ends.after(start, i)) {
                sentences.add(line.subList(start, i + 1));
                start = i + 1;
            }
        }
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

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
            if (i - start + 1 == MAX_TOKENS || endsAfter(i)) {
                sentences.add(tokens.subList(start, i + 1));
                start = i + 1;
            }
        }
        return sentences;
    }

    private boolean endsAfter(int index) {
        if (index + 1 == tokens.size() || lineBreaksAfter(index)) {
            return true;
        }
        int terminal = terminalUnder(index);
        if (terminal < 0 || isClosing(index + 1)) {
            return false;
        }
        return mayBegin(index + 1) && ends(terminal, index + 1);
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

    /** The terminal mark at or, under closing quotes and brackets, before a token; negative if none. */
    private int terminalUnder(int index) {
        int at = index;
        while (index - at < 3 && at > 0 && isClosing(at) && adjoin(at - 1, at)) {
            at--;
        }
        String text = tokens.get(at).text();
        char last = text.charAt(text.length() - 1);
        return last == '.' || last == '!' || last == '?' || last == '\u2026' ? at : -1;
    }

    /** A closing mark, or a straight quote that follows without a gap. */
    private boolean isClosing(int index) {
        Token token = tokens.get(index);
        if (token.length() != 1) {
            return false;
        }
        char c = token.text().charAt(0);
        boolean quoteCloses = Chars.isStraightQuote(c)
                && index > 0
                && adjoin(index - 1, index)
                && (index + 1 == tokens.size() || !adjoin(index, index + 1));
        return quoteCloses || (Chars.isClosing(c) && index > 0 && adjoin(index - 1, index));
    }

    private boolean adjoin(int left, int right) {
        return tokens.get(left).end() == tokens.get(right).start();
    }

    /** Whether a sentence may begin with a token: not with a lower-case word, nor with a mark that goes on. */
    private boolean mayBegin(int index) {
        int first = source.at(tokens.get(index).start());
        return !Chars.isLower(first) && first != ',' && first != ';' && first != ':' && first != '-';
    }

    private boolean ends(int terminal, int next) {
        String text = tokens.get(terminal).text();
        if (text.length() == 1 || !text.endsWith(".") || !Chars.isWord(text.codePointBefore(text.length() - 1))) {
            return !adjoin(terminal, next) || isGluedSentence(terminal, next);
        }
        return abbreviationEnds(text.substring(0, text.length() - 1), next);
    }

    /** "the talks.The": a space was lost, unless a closing mark or an initial says otherwise. */
    private boolean isGluedSentence(int terminal, int next) {
        return terminal > 0
                && tokens.get(terminal - 1).length() > 1
                && Chars.isLower(source.before(tokens.get(terminal).start()))
                && Chars.isUpper(source.at(tokens.get(next).start()));
    }

    private boolean abbreviationEnds(String word, int next) {
        if (Abbreviations.leadsToName(word)) {
            return false;
        }
        String following = tokens.get(next).text();
        int first = following.codePointAt(0);
        boolean capitalized = Chars.isUpper(first);
        if (capitalized) {
            return Abbreviations.startsSentence(following) && (word.length() > 1 || !"I".equals(following));
        }
        boolean bracket = first == '(' || first == '[';
        return Chars.isStraightQuote(first) || (Chars.isOpening(first) && !bracket);
    }
}

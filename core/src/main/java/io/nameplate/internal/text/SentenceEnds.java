package io.nameplate.internal.text;

import io.nameplate.Token;
import java.util.List;

/** Decides whether a sentence ends at a terminal mark, by what stands around the mark on its line. */
final class SentenceEnds {

    private static final int MOST_CLOSING = 3;
    private static final int LONGEST_LIST_NUMBER = 2;
    private static final int LONGEST_PARTICLE = 6;

    private final Source source;
    private final List<Token> tokens;

    /**
     * @param tokens those of one line: what stands on others must not matter
     */
    SentenceEnds(Source source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    /**
     * Whether a sentence ends after a token that another one follows.
     *
     * @param start the index of the sentence's first token
     */
    boolean after(int start, int index) {
        int terminal = terminalUnder(index);
        return terminal >= 0
                && !isClosing(index + 1)
                && (mayBegin(index + 1) || isNameOfLowerCase(index + 1))
                && ends(start, terminal, index + 1);
    }

    /** The terminal mark at or, under closing quotes and brackets, before a token; negative if none. */
    private int terminalUnder(int index) {
        int at = index;
        while (index - at < MOST_CLOSING && at > 0 && mayClose(at) && adjoin(at - 1, at)) {
            at--;
        }
        return isTerminal(lastOf(at)) && closing(at + 1, index) ? at : -1;
    }

    private boolean closing(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!isClosing(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayClose(int index) {
        Token token = tokens.get(index);
        int c = token.text().charAt(0);
        return token.length() == 1 && (Chars.isStraightQuote(c) || Chars.isClosing(c));
    }

    private boolean isClosing(int index) {
        Token token = tokens.get(index);
        if (token.length() != 1 || index == 0) {
            return false;
        }
        char c = token.text().charAt(0);
        return Chars.isStraightQuote(c) ? quoteCloses(index) : Chars.isClosing(c) && adjoin(index - 1, index);
    }

    /** A straight quote closes where it follows without a gap and no word does, and at the end of a line. */
    private boolean quoteCloses(int index) {
        int at = tokens.get(index).end();
        for (int i = 0; i < MOST_CLOSING && Chars.isStraightQuote(source.at(at)); i++) {
            at++;
        }
        return source.endsLine(at) || (adjoin(index - 1, index) && !Chars.isWord(source.at(at)));
    }

    private boolean adjoin(int left, int right) {
        return tokens.get(left).end() == tokens.get(right).start();
    }

    /** Whether a sentence may begin with a token: not with a lower-case word, nor with a mark that goes on. */
    private boolean mayBegin(int index) {
        int first = firstOf(index);
        if (first == '(' || first == '\u2013' || first == '\u2014') {
            return !Chars.isLower(firstOf(index + 1));
        }
        boolean terminalAlone = isTerminal(first) && tokens.get(index).length() == 1;
        return !Chars.isLower(first) && !terminalAlone && first != ',' && first != ';' && first != ':' && first != '-';
    }

    /** "al-Assad", "d'Arcy", "iPhone": begins a sentence after a bare period. */
    private boolean isNameOfLowerCase(int index) {
        String text = tokens.get(index).text();
        return Chars.isLower(text.charAt(0))
                && ".".equals(tokens.get(index - 1).text())
                && text.chars().limit(LONGEST_PARTICLE).anyMatch(Chars::isUpper);
    }

    private boolean ends(int start, int terminal, int next) {
        String text = tokens.get(terminal).text();
        int last = text.length() - 1;
        if (text.charAt(last) == '.' && last > 0 && Chars.isWord(text.codePointBefore(last))) {
            return abbreviationEnds(text.substring(0, last), next);
        }
        return adjoin(terminal, next)
                ? isGluedSentence(terminal, next)
                : !".".equals(text) || !runsOn(start, terminal, next);
    }

    /** "the talks.The": a space was lost, unless a closing mark or an initial says otherwise. */
    private boolean isGluedSentence(int terminal, int next) {
        int last = source.before(tokens.get(terminal).start());
        return terminal > 0
                && tokens.get(terminal - 1).length() > 1
                && (Chars.isLower(last) || Chars.isDigit(last))
                && Chars.isUpper(firstOf(next));
    }

    /** "Roe v. Wade", "Rs. 30", and the "1." of a list. */
    private boolean runsOn(int start, int period, int next) {
        if (period == start || !adjoin(period - 1, period)) {
            return false;
        }
        Token before = tokens.get(period - 1);
        boolean listNumber = period - 1 == start
                && before.length() <= LONGEST_LIST_NUMBER
                && Chars.isDigit(firstOf(start))
                && !Chars.isDigit(firstOf(next));
        return listNumber || Abbreviations.runsOn(before.text(), Chars.isDigit(firstOf(next)));
    }

    private boolean abbreviationEnds(String word, int next) {
        if (Abbreviations.leadsToName(word)) {
            return false;
        }
        int first = firstOf(next);
        if (Chars.isUpper(first)) {
            String following = tokens.get(next).text();
            return Abbreviations.startsSentence(following) && (word.length() > 1 || !"I".equals(following));
        }
        boolean quote = Chars.isStraightQuote(first) || (Chars.isOpening(first) && first != '(' && first != '[');
        return quote && Chars.isUpper(firstOf(next + 1));
    }

    private int firstOf(int index) {
        return index < tokens.size() ? source.at(tokens.get(index).start()) : Source.NONE;
    }

    private char lastOf(int index) {
        String text = tokens.get(index).text();
        return text.charAt(text.length() - 1);
    }

    private static boolean isTerminal(int c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }
}

package io.nameplate.internal.onnx;

import java.util.ArrayList;
import java.util.List;

/**
 * Plans which words a transformer reads together: whole sentences, as many as fit. The last sentence of a window is read
 * again as the first of the next, or the tail of it where it is long, so that each word is seen with what stands on both
 * sides of it. Only a sentence that is longer than a window is cut, between two words.
 *
 * <p>What is read again was new in the window before, so that no word is read more than twice.
 */
final class Windows {

    /**
     * Words that are read together.
     *
     * @param from the first one
     * @param to the one after the last
     */
    record Window(int from, int to) {}

    private final int[] starts;
    private final int[] sentenceEnds;
    private final int limit;
    private final List<Window> windows = new ArrayList<>();
    /** The first word of the window before that no earlier one read. */
    private int fresh;

    private int next;
    private int sentence;

    private Windows(int[] starts, int[] sentenceEnds, int limit) {
        this.starts = starts;
        this.sentenceEnds = sentenceEnds;
        this.limit = limit;
    }

    /**
     * Plans a document, in time linear in its words.
     *
     * @param starts the number of pieces before each word, and of all of them; a word has 1 to {@code limit}
     * @param sentenceEnds the word after each sentence's last, rising; the last is the number of words
     * @param limit the most pieces of a window
     */
    static List<Window> plan(int[] starts, int[] sentenceEnds, int limit) {
        Windows plan = new Windows(starts, sentenceEnds, limit);
        while (plan.next < starts.length - 1) {
            plan.add();
        }
        return plan.windows;
    }

    private void add() {
        int from = context();
        int to = fits(from, sentenceEnds[sentence]) ? wholeSentences(from) : 0;
        if (to == 0) {
            from = Math.max(from, tail(limit / 4));
            from = isBetweenSentences() ? makeRoom(from, sentenceEnds[sentence]) : from;
            to = fits(from, sentenceEnds[sentence]) ? wholeSentences(from) : 0;
        }
        if (to == 0) {
            from = makeRoom(Math.max(fresh, tail(limit / 4)), next + 1);
            to = asManyWords(from);
        }
        windows.add(new Window(from, to));
        fresh = next;
        next = to;
        while (sentence < sentenceEnds.length && sentenceEnds[sentence] <= next) {
            sentence++;
        }
    }

    private int pieces(int from, int to) {
        return starts[to] - starts[from];
    }

    private boolean fits(int from, int to) {
        return pieces(from, to) <= limit;
    }

    private boolean isBetweenSentences() {
        return next == begin(sentence);
    }

    private int begin(int of) {
        return of == 0 ? 0 : sentenceEnds[of - 1];
    }

    /** What is read again: the sentence before if it is short, or its tail. */
    private int context() {
        if (next == 0) {
            return 0;
        }
        int before = isBetweenSentences() ? Math.max(fresh, begin(sentence - 1)) : next;
        return before < next && pieces(before, next) <= limit / 2 ? before : tail(limit / 4);
    }

    /** The first of the last words that have so many pieces at most; none of an earlier sentence. */
    private int tail(int most) {
        int least = Math.max(fresh, isBetweenSentences() && sentence > 0 ? begin(sentence - 1) : begin(sentence));
        int from = next;
        while (from > least && pieces(from - 1, next) <= most) {
            from--;
        }
        return from;
    }

    /** Reads less again, so that there is room up to a word; if there is none, nothing changes. */
    private int makeRoom(int from, int to) {
        if (!fits(next, to)) {
            return from;
        }
        int less = from;
        while (!fits(less, to)) {
            less++;
        }
        return less;
    }

    private int wholeSentences(int from) {
        int last = sentence;
        while (last + 1 < sentenceEnds.length && fits(from, sentenceEnds[last + 1])) {
            last++;
        }
        return sentenceEnds[last];
    }

    private int asManyWords(int from) {
        int to = next + 1;
        while (to < sentenceEnds[sentence] && fits(from, to + 1)) {
            to++;
        }
        return to;
    }
}

package io.nameplate.internal.linear;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * One sentence after another as features see it: the hashes of each word and of its pieces, its shape, its entry in the
 * dictionaries. Scratch of one call.
 */
final class Words {

    private static final char[] ASCII_LOWER = asciiLower();

    private final Lexicon lexicon;
    private int size;
    private boolean first = true;
    private String[] texts = new String[64];
    private int[] starts = new int[64];
    private int[] shapes = new int[64];
    private int[] entries = new int[64];
    private int[] lowerEntries = new int[64];
    private int[] previous = new int[64];
    /** The hash of what a word has up to each of its units; a word takes one place more than it has units. */
    private long[] chain = new long[1024];

    private long[] lowerChain = new long[1024];
    private final Map<ListFeature, boolean[]> marks = new HashMap<>();

    Words(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void clear() {
        size = 0;
        marks.clear();
    }

    void endSentence() {
        first = false;
    }

    /**
     * Adds a word.
     *
     * @param seen the words of the document up to this sentence
     */
    void add(String text, SeenWords seen) {
        grow(text.length());
        texts[size] = text;
        shapes[size] = Shape.of(text);
        hash(text, starts[size]);
        starts[size + 1] = starts[size] + text.length() + 1;
        size++;
        previous[size - 1] = seen.outcome(form(size - 1));
        if (!lexicon.isEmpty()) {
            lookUp(size - 1);
        }
    }

    private void hash(String text, int start) {
        long form = 0;
        long lower = 0;
        chain[start] = 0;
        lowerChain[start] = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ASCII_LOWER.length) {
                hash(text, chain, start);
                hash(lower(text), lowerChain, start);
                return;
            }
            form = Hash.next(form, c);
            lower = Hash.next(lower, ASCII_LOWER[c]);
            chain[start + i + 1] = form;
            lowerChain[start + i + 1] = lower;
        }
    }

    /** As OpenNLP does it: code point by code point, which never changes the length. */
    static String lower(String text) {
        int[] points = text.codePoints().map(Character::toLowerCase).toArray();
        return new String(points, 0, points.length);
    }

    private static void hash(String text, long[] into, int start) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = Hash.next(hash, text.charAt(i));
            into[start + i + 1] = hash;
        }
    }

    private void lookUp(int at) {
        entries[at] = lexicon.entry(form(at));
        lowerEntries[at] = lower(at) == form(at) ? entries[at] : lexicon.entry(lower(at));
    }

    private void grow(int length) {
        if (size + 1 >= texts.length) {
            texts = Arrays.copyOf(texts, 2 * size + 2);
            starts = Arrays.copyOf(starts, texts.length);
            shapes = Arrays.copyOf(shapes, texts.length);
            entries = Arrays.copyOf(entries, texts.length);
            lowerEntries = Arrays.copyOf(lowerEntries, texts.length);
            previous = Arrays.copyOf(previous, texts.length);
        }
        int end = starts[size] + length + 1;
        if (end > chain.length) {
            chain = Arrays.copyOf(chain, 2 * end);
            lowerChain = Arrays.copyOf(lowerChain, chain.length);
        }
    }

    int size() {
        return size;
    }

    boolean isFirstSentence() {
        return first;
    }

    String text(int at) {
        return texts[at];
    }

    int length(int at) {
        return starts[at + 1] - starts[at] - 1;
    }

    int shape(int at) {
        return shapes[at];
    }

    int previous(int at) {
        return previous[at];
    }

    long form(int at) {
        return chain[starts[at + 1] - 1];
    }

    long lower(int at) {
        return lowerChain[starts[at + 1] - 1];
    }

    /** The hash of a piece of a word. */
    long piece(int at, int from, int to) {
        return piece(chain, starts[at], from, to);
    }

    /** The hash of a piece of a word in lower case. */
    long lowerPiece(int at, int from, int to) {
        return piece(lowerChain, starts[at], from, to);
    }

    private static long piece(long[] chain, int start, int from, int to) {
        return chain[start + to] - chain[start + from] * Hash.power(to - from);
    }

    /** The entry of a word in the dictionaries, looked up as it is or in lower case. */
    int entry(int at, boolean lower) {
        return lower ? lowerEntries[at] : entries[at];
    }

    /** Whether each word of the sentence stands in a name of a list. */
    boolean[] marks(ListFeature list) {
        return marks.computeIfAbsent(list, l -> l.marks(this));
    }

    private static char[] asciiLower() {
        char[] lower = new char[128];
        for (char c = 0; c < lower.length; c++) {
            lower[c] = Character.toLowerCase(c);
        }
        return lower;
    }
}

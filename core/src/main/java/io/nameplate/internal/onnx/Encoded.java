package io.nameplate.internal.onnx;

import java.util.Arrays;

/** A document as a transformer sees it: the pieces of its words, one after another. */
final class Encoded {

    private final int mostPieces;
    private int[] ids = new int[256];
    private int[] starts = new int[64];
    private byte[] tokenTypes = new byte[64];
    private int[] sentenceEnds = new int[8];
    private int words;
    private int sentences;

    /**
     * @param mostPieces of one word; what a longer word has beyond them is not read, and its label is that of the rest
     */
    Encoded(int mostPieces) {
        this.mostPieces = mostPieces;
    }

    void word(int[] pieces, int tokenType) {
        int count = Math.min(pieces.length, mostPieces);
        int start = starts[words];
        if (start + count > ids.length) {
            ids = Arrays.copyOf(ids, 2 * (start + count));
        }
        System.arraycopy(pieces, 0, ids, start, count);
        if (words + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            tokenTypes = Arrays.copyOf(tokenTypes, starts.length);
        }
        tokenTypes[words] = (byte) tokenType;
        words++;
        starts[words] = start + count;
    }

    void endSentence() {
        if (sentences == sentenceEnds.length) {
            sentenceEnds = Arrays.copyOf(sentenceEnds, 2 * sentences);
        }
        sentenceEnds[sentences] = words;
        sentences++;
    }

    /** The number of pieces before each word, and of all of them. */
    int[] starts() {
        return Arrays.copyOf(starts, words + 1);
    }

    /** The word after each sentence's last. */
    int[] sentenceEnds() {
        return Arrays.copyOf(sentenceEnds, sentences);
    }

    int start(int word) {
        return starts[word];
    }

    int id(int piece) {
        return ids[piece];
    }

    int tokenType(int word) {
        return tokenTypes[word];
    }
}

package io.nameplate.internal.linear;

/** What a word is with its neighbours: up to three words, or their shapes, with commas between. */
final class NeighbourFeatures {

    private static final long COMMA = Hash.of(",");
    private static final Part[] SHAPES = WordFeatures.shapes(Part.of(""));

    private NeighbourFeatures() {}

    static Feature bigrams() {
        Part previous = Part.of("pw,w=");
        Part next = Part.of("w,nw=");
        Part previousShape = Part.of("pwc,wc=");
        Part nextShape = Part.of("wc,nc=");
        return (words, at, sink) -> {
            if (at > 0) {
                words(previous, words, at - 1, at, sink);
                shapes(previousShape, words, at - 1, at, sink);
            }
            if (at + 1 < words.size()) {
                words(next, words, at, at + 1, sink);
                shapes(nextShape, words, at, at + 1, sink);
            }
        };
    }

    static Feature trigrams() {
        Part previous = Part.of("ppw,pw,w=");
        Part next = Part.of("w,nw,nnw=");
        Part previousShape = Part.of("ppwc,pwc,wc=");
        Part nextShape = Part.of("wc,nwc,nnwc=");
        return (words, at, sink) -> {
            if (at > 1) {
                words(previous, words, at - 2, at, sink);
                shapes(previousShape, words, at - 2, at, sink);
            }
            if (at + 2 < words.size()) {
                words(next, words, at, at + 2, sink);
                shapes(nextShape, words, at, at + 2, sink);
            }
        };
    }

    private static void words(Part label, Words words, int from, int last, Sink sink) {
        long hash = Hash.join(label.hash(), words.form(from), words.length(from));
        int length = label.length() + words.length(from);
        for (int at = from + 1; at <= last; at++) {
            hash = Hash.join(Hash.join(hash, COMMA, 1), words.form(at), words.length(at));
            length += 1 + words.length(at);
        }
        sink.add(hash, length);
    }

    private static void shapes(Part label, Words words, int from, int last, Sink sink) {
        Part shape = SHAPES[words.shape(from)];
        long hash = Hash.join(label.hash(), shape.hash(), shape.length());
        int length = label.length() + shape.length();
        for (int at = from + 1; at <= last; at++) {
            shape = SHAPES[words.shape(at)];
            hash = Hash.join(Hash.join(hash, COMMA, 1), shape.hash(), shape.length());
            length += 1 + shape.length();
        }
        sink.add(hash, length);
    }
}

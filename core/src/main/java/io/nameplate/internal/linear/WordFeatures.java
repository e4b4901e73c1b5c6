package io.nameplate.internal.linear;

/** What a word is by itself. */
final class WordFeatures {

    private WordFeatures() {}

    static Feature word(boolean lower) {
        Part w = Part.of("w=");
        return (words, at, sink) -> {
            int length = words.length(at);
            sink.add(Hash.join(w.hash(), lower ? words.lower(at) : words.form(at), length), w.length() + length);
        };
    }

    static Feature shape() {
        Part[] parts = shapes(Part.of("wc="));
        return (words, at, sink) -> add(sink, parts[words.shape(at)]);
    }

    static Feature wordAndShape() {
        Part w = Part.of("w&c=");
        Part[] parts = shapes(Part.of(","));
        return (words, at, sink) -> {
            int length = words.length(at);
            Part shape = parts[words.shape(at)];
            long word = Hash.join(w.hash(), words.lower(at), length);
            sink.add(Hash.join(word, shape.hash(), shape.length()), w.length() + length + shape.length());
        };
    }

    static Feature prefixes(int longest) {
        Part pre = Part.of("pre=");
        return (words, at, sink) -> {
            int most = Math.min(longest, words.length(at));
            for (int length = 1; length <= most; length++) {
                sink.add(Hash.join(pre.hash(), words.piece(at, 0, length), length), pre.length() + length);
            }
        };
    }

    static Feature suffixes(int longest) {
        Part suf = Part.of("suf=");
        return (words, at, sink) -> {
            int end = words.length(at);
            int most = Math.min(longest, end);
            for (int length = 1; length <= most; length++) {
                sink.add(Hash.join(suf.hash(), words.piece(at, end - length, end), length), suf.length() + length);
            }
        };
    }

    /** A part before the name of each shape. */
    static Part[] shapes(Part before) {
        return Shape.NAMES.stream().map(Part::of).map(before::then).toArray(Part[]::new);
    }

    static void add(Sink sink, Part part) {
        sink.add(part.hash(), part.length());
    }
}

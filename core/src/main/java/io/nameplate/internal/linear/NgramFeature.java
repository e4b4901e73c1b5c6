package io.nameplate.internal.linear;

/** The different pieces of a word in lower case, from the shortest to the longest length. */
final class NgramFeature implements Feature {

    private static final Part NG = Part.of("ng=");

    private final int shortest;
    private final int longest;

    NgramFeature(int shortest, int longest) {
        this.shortest = shortest;
        this.longest = longest;
    }

    @Override
    public void of(Words words, int at, Sink sink) {
        int size = words.length(at);
        for (int length = shortest; length <= Math.min(longest, size); length++) {
            for (int from = 0; from + length <= size; from++) {
                long piece = words.lowerPiece(at, from, from + length);
                if (isFirst(words, at, from, length, piece)) {
                    sink.add(Hash.join(NG.hash(), piece, length), NG.length() + length);
                }
            }
        }
    }

    private static boolean isFirst(Words words, int at, int from, int length, long piece) {
        for (int earlier = 0; earlier < from; earlier++) {
            if (words.lowerPiece(at, earlier, earlier + length) == piece) {
                return false;
            }
        }
        return true;
    }
}

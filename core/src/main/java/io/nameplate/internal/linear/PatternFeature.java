package io.nameplate.internal.linear;

import java.util.ArrayList;
import java.util.List;

/** The pieces that OpenNLP's simple tokenizer cuts a word into, and their shapes. */
final class PatternFeature implements Feature {

    private static final Part ONE = Part.of("st=");
    private static final Part TWO = Part.of("pt2=");
    private static final Part THREE = Part.of("pt3=");
    private static final Part ALL = Part.of("pta=");
    private static final Part[] SHAPES = WordFeatures.shapes(Part.of(""));

    private record Piece(int from, int to) {}

    @Override
    public void of(Words words, int at, Sink sink) {
        List<Piece> pieces = pieces(words.text(at));
        if (pieces.size() == 1) {
            int length = words.length(at);
            sink.add(Hash.join(ONE.hash(), words.lower(at), length), ONE.length() + length);
            return;
        }
        WordFeatures.add(sink, Part.of("stn=" + pieces.size()));
        Part[] shapes = pieces.stream()
                .map(p -> SHAPES[Shape.of(words.text(at).substring(p.from, p.to))])
                .toArray(Part[]::new);
        Part all = ALL;
        for (int i = 0; i < shapes.length; i++) {
            all = all.then(shapes[i]);
            rows(shapes, i, sink);
            Piece piece = pieces.get(i);
            if (isAsciiWord(words.text(at), piece)) {
                int length = piece.to - piece.from;
                long lower = words.lowerPiece(at, piece.from, piece.to);
                sink.add(Hash.join(ONE.hash(), lower, length), ONE.length() + length);
            }
        }
        WordFeatures.add(sink, all);
    }

    private static void rows(Part[] shapes, int i, Sink sink) {
        if (i + 1 < shapes.length) {
            WordFeatures.add(sink, TWO.then(shapes[i]).then(shapes[i + 1]));
        }
        if (i + 2 < shapes.length) {
            WordFeatures.add(sink, THREE.then(shapes[i]).then(shapes[i + 1]).then(shapes[i + 2]));
        }
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || breaks(text.charAt(i - 1), text.charAt(i))) {
                if (type(text.charAt(from)) != 0) {
                    pieces.add(new Piece(from, i));
                }
                from = i;
            }
        }
        return pieces;
    }

    private static boolean breaks(char left, char right) {
        int type = type(right);
        return type != type(left) || (type == 3 && left != right);
    }

    /** White space, letters, digits, others. */
    private static int type(char c) {
        if (Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR) {
            return 0;
        }
        return Character.isAlphabetic(c) ? 1 : Character.isDigit(c) ? 2 : 3;
    }

    private static boolean isAsciiWord(String text, Piece piece) {
        return text.substring(piece.from, piece.to)
                .chars()
                .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    }
}

package io.nameplate.internal.onnx;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Cuts words into the pieces of a BERT vocabulary, the longest first: WordPiece, as Devlin et al. (2019) use it. Since a
 * word is labelled as a whole, its pieces need no offsets, and nothing that is done to its letters can shift one.
 *
 * <p>Immutable and thread-safe.
 */
public final class WordPieces {

    /** As in BERT's own tokenizer: what is longer is no word. */
    private static final int LONGEST_PART = 100;

    private final Map<String, Integer> ids = new HashMap<>();
    private final WordSplitter splitter;
    private final int longestPiece;

    private WordPieces(List<String> vocabulary, WordSplitter splitter) {
        for (String piece : vocabulary) {
            ids.putIfAbsent(piece, ids.size());
        }
        this.splitter = splitter;
        this.longestPiece = vocabulary.stream().mapToInt(String::length).max().orElse(0);
    }

    /** For an uncased vocabulary: letters are written small and lose their accents. */
    public static WordPieces uncased(List<String> vocabulary) {
        return of(vocabulary, EnumSet.allOf(WordSplitter.Option.class));
    }

    /** For a cased vocabulary: letters stay as they are. */
    public static WordPieces cased(List<String> vocabulary) {
        return of(vocabulary, EnumSet.of(WordSplitter.Option.SPLIT_IDEOGRAPHS));
    }

    static WordPieces of(List<String> vocabulary, Set<WordSplitter.Option> options) {
        WordPieces pieces = new WordPieces(vocabulary, new WordSplitter(options));
        if (pieces.ids.size() != vocabulary.size()) {
            throw new IllegalArgumentException("the vocabulary names a piece twice");
        }
        for (String mark : List.of("[UNK]", "[CLS]", "[SEP]")) {
            if (!pieces.ids.containsKey(mark)) {
                throw new IllegalArgumentException("the vocabulary of " + vocabulary.size() + " pieces has no " + mark);
            }
        }
        return pieces;
    }

    /** The ids of a word's pieces, at least one: what can't be cut is unknown. */
    public int[] ids(CharSequence word) {
        int[] found = splitter.parts(word).stream().flatMapToInt(this::cut).toArray();
        return found.length == 0 ? new int[] {unknown()} : found;
    }

    /** The piece for what the vocabulary can't write. */
    public int unknown() {
        return mark("[UNK]");
    }

    /** The mark before the first piece. */
    public int begin() {
        return mark("[CLS]");
    }

    /** The mark behind the last piece. */
    public int end() {
        return mark("[SEP]");
    }

    /** How many pieces it knows. */
    public int size() {
        return ids.size();
    }

    private int mark(String name) {
        return Objects.requireNonNull(ids.get(name));
    }

    private IntStream cut(String part) {
        if (part.codePointCount(0, part.length()) > LONGEST_PART) {
            return IntStream.of(unknown());
        }
        IntStream.Builder cut = IntStream.builder();
        for (int from = 0; from < part.length(); ) {
            int to = longestFrom(part, from);
            if (to == from) {
                return IntStream.of(unknown());
            }
            cut.add(mark(piece(part, from, to)));
            from = to;
        }
        return cut.build();
    }

    /** Where the longest piece of the vocabulary ends that stands here; {@code from} if none does. */
    private int longestFrom(String part, int from) {
        int to = Math.min(part.length(), from + longestPiece);
        while (to > from && !ids.containsKey(piece(part, from, to))) {
            to--;
        }
        return to;
    }

    private static String piece(String part, int from, int to) {
        String letters = part.substring(from, to);
        return from == 0 ? letters : "##" + letters;
    }
}

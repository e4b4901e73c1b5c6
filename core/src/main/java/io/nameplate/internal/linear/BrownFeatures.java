package io.nameplate.internal.linear;

import java.util.ArrayList;
import java.util.List;

/** What a word's Brown cluster says of it: the beginnings of the cluster's path, up to four of them. */
final class BrownFeatures {

    private static final int[] LENGTHS = {4, 6, 10, 20};
    private static final Part COMMA = Part.of(",");

    private final Lexicon lexicon;
    private final int dictionary;
    private final Part[][] paths;

    BrownFeatures(Lexicon lexicon, int dictionary) {
        this.lexicon = lexicon;
        this.dictionary = dictionary;
        this.paths = lexicon.classes(dictionary).stream()
                .map(path -> beginnings(path).stream().map(Part::of).toArray(Part[]::new))
                .toArray(Part[][]::new);
    }

    private static List<String> beginnings(String path) {
        List<String> beginnings = new ArrayList<>();
        int before = -1;
        for (int length : LENGTHS) {
            if (before < path.length()) {
                beginnings.add(path.substring(0, Math.min(path.length(), length)));
            }
            before = length;
        }
        return beginnings;
    }

    private Part[] paths(Words words, int at) {
        int number = lexicon.classOf(words.entry(at, false), dictionary);
        return number == HashTable.NONE ? new Part[0] : paths[number];
    }

    Feature tokens() {
        Part label = Part.of("browncluster=");
        return (words, at, sink) -> {
            for (Part path : paths(words, at)) {
                WordFeatures.add(sink, label.then(path));
            }
        };
    }

    Feature tokensAndShapes() {
        Part[] shapes = WordFeatures.shapes(Part.of("c,browncluster="));
        return (words, at, sink) -> {
            Part label = shapes[words.shape(at)].then(COMMA);
            for (Part path : paths(words, at)) {
                WordFeatures.add(sink, label.then(path));
            }
        };
    }

    Feature bigrams() {
        Part previous = Part.of("pbrowncluster,browncluster=");
        Part next = Part.of("browncluster,nbrowncluster=");
        return (words, at, sink) -> {
            if (at > 0) {
                pairs(previous, paths(words, at - 1), paths(words, at), sink);
            }
            if (at + 1 < words.size()) {
                pairs(next, paths(words, at), paths(words, at + 1), sink);
            }
        };
    }

    private static void pairs(Part label, Part[] left, Part[] right, Sink sink) {
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            WordFeatures.add(sink, label.then(left[i]).then(COMMA).then(right[i]));
        }
    }
}

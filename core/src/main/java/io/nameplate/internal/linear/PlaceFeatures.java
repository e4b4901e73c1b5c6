package io.nameplate.internal.linear;

import java.util.List;

/** Where a word stands, what it was before in the document, and what is true of every word. */
final class PlaceFeatures {

    private PlaceFeatures() {}

    static Feature sentenceBegin() {
        Part begin = Part.of("S=begin");
        return (words, at, sink) -> {
            if (at == 0) {
                WordFeatures.add(sink, begin);
            }
        };
    }

    static Feature sentenceEnd() {
        Part end = Part.of("S=end");
        return (words, at, sink) -> {
            if (at + 1 == words.size()) {
                WordFeatures.add(sink, end);
            }
        };
    }

    static Feature documentBegin() {
        Part begin = Part.of("D=begin");
        return (words, at, sink) -> {
            if (at == 0 && words.isFirstSentence()) {
                WordFeatures.add(sink, begin);
            }
        };
    }

    /** The outcome that the word last had in the document. */
    static Feature previous(List<String> outcomes) {
        Part never = Part.of("pd=null");
        Part[] parts = outcomes.stream().map(o -> Part.of("pd=" + o)).toArray(Part[]::new);
        return (words, at, sink) -> {
            int previous = words.previous(at);
            WordFeatures.add(sink, previous == HashTable.NONE ? never : parts[previous]);
        };
    }

    static Feature prior() {
        Part prior = Part.of("def");
        return (words, at, sink) -> WordFeatures.add(sink, prior);
    }
}

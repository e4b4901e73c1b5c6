package io.nameplate;

import java.util.List;
import java.util.Optional;

/** Finds the sentence around a span by bisection. */
final class SentenceIndex {

    private final List<Sentence> sentences;

    SentenceIndex(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** The sentence that holds the whole span. */
    Optional<Sentence> around(Span span) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (sentence.end() <= span.start()) {
                low = middle + 1;
            } else if (sentence.start() > span.start()) {
                high = middle - 1;
            } else {
                return span.end() <= sentence.end() ? Optional.of(sentence) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}

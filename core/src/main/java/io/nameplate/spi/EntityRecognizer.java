package io.nameplate.spi;

import io.nameplate.Sentence;
import java.util.List;

/**
 * Finds mentions in a document. Implementations must be thread-safe: an extractor calls them from every thread that
 * calls it.
 */
@FunctionalInterface
public interface EntityRecognizer {

    /**
     * Finds mentions in the sentences of one document.
     *
     * @param sentences the whole document's sentences in text order, unmodifiable; may be empty
     * @return spans in any order, which may overlap; each within one sentence, without white space at either end. A
     *     span that breaks this is a {@link io.nameplate.RecognizerException} for the caller of the extractor, and so
     *     is a runtime exception thrown here, null instead of a list or in it included.
     *     Unlike the model's, a mention may be of punctuation alone.
     */
    List<ScoredSpan> recognize(List<Sentence> sentences);
}

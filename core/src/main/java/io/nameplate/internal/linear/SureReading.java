package io.nameplate.internal.linear;

import io.nameplate.spi.ScoredSpan;
import java.util.List;

/**
 * What a model read of a document with certainty, and what not.
 *
 * @param spans the mentions of the sentences that it was sure of
 * @param unsure the other sentences, in text order
 */
public record SureReading(List<ScoredSpan> spans, List<UnsureSentence> unsure) {

    /** Both lists are the record's own. */
    public SureReading {
        spans = List.copyOf(spans);
        unsure = List.copyOf(unsure);
    }
}

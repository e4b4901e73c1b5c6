package io.nameplate.internal.merge;

import io.nameplate.MentionSource;
import io.nameplate.Span;

/**
 * A place where a known name stands and nothing that is sure.
 *
 * @param from the index of the first mention that it covers
 * @param to the index after the last one; of the mention that would follow, if it covers none
 */
record Occurrence(KnownName name, Span span, int from, int to) {

    Candidate mention() {
        return new Candidate(span, name.type(), name.ground().worth(), MentionSource.DOCUMENT);
    }
}

package io.nameplate;

import java.util.Objects;
import java.util.Optional;

/**
 * The words before a news story's first sentence that say where it was written, and for whom: place, further place and
 * agency of {@code KYIV, Ukraine (AP) —}.
 *
 * <p>Each as it stands in the text, letter case included. Immutable and thread-safe.
 */
public final class Dateline {

    private final Span span;
    private final Optional<String> place;
    private final Optional<String> furtherPlace;
    private final Optional<String> agency;

    Dateline(Span span, Optional<String> place, Optional<String> furtherPlace, Optional<String> agency) {
        this.span = span;
        this.place = place;
        this.furtherPlace = furtherPlace;
        this.agency = agency;
    }

    /** Where it stands in the document, from its first character to its dash; what follows is the story. */
    public Span span() {
        return span;
    }

    /** The town: {@code KYIV}; none in {@code (Reuters) -}. */
    public Optional<String> place() {
        return place;
    }

    /** What tells more of the place: the country or state after a comma, or the second town of {@code PARIS/BERLIN}. */
    public Optional<String> furtherPlace() {
        return furtherPlace;
    }

    /** The agency: {@code AP}. */
    public Optional<String> agency() {
        return agency;
    }

    /** Equal in span and all parts. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Dateline d
                && span.equals(d.span)
                && place.equals(d.place)
                && furtherPlace.equals(d.furtherPlace)
                && agency.equals(d.agency);
    }

    @Override
    public int hashCode() {
        return Objects.hash(span, place, furtherPlace, agency);
    }

    /** For a log: the parts and the span. */
    @Override
    public String toString() {
        return place.orElse("-") + ", " + furtherPlace.orElse("-") + " (" + agency.orElse("-") + ") " + span;
    }
}

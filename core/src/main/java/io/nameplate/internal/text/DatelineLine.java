package io.nameplate.internal.text;

import io.nameplate.Span;
import java.util.Optional;

/**
 * Reads a dateline at the beginning of one line: places, perhaps a date, perhaps an agency in brackets, a dash; or a place, an
 * upright stroke and a date.
 */
final class DatelineLine {

    private final DatelineScanner line;
    private int start;
    private Optional<Span> place = Optional.empty();
    private Optional<Span> furtherPlace = Optional.empty();
    private Optional<Span> agency = Optional.empty();
    private boolean dated;

    DatelineLine(String text, int start, int end) {
        this.line = new DatelineScanner(text, start, end);
    }

    Optional<DatelineParts> read() {
        line.spaces();
        start = line.at();
        place = line.phrase();
        place.flatMap(line::townAtEnd).filter(town -> !isUpper()).ifPresent(town -> {
            place = Optional.of(town);
            start = town.start();
        });
        furtherPlace = further();
        if (line.atEnd() || (place.isEmpty() && !line.looksAt('('))) {
            return Optional.empty();
        }
        if (place.isPresent() && line.stroke()) {
            return line.date() && isKnownTown() ? parts() : Optional.empty();
        }
        boolean dash = line.dash();
        agency = line.agency();
        dash = line.dash() || (dash && agency.isEmpty());
        return isDateline(dash) ? parts() : Optional.empty();
    }

    /** What follows the place up to the agency or dash, passing over a date. */
    private Optional<Span> further() {
        Optional<Span> further = Optional.empty();
        while (place.isPresent()) {
            if (!dated && line.commaAndDate()) {
                dated = true;
                continue;
            }
            Optional<Span> next = line.nextPlace();
            if (next.isEmpty()) {
                return further;
            }
            further = Optional.of(new Span(
                    further.or(() -> next).orElseThrow().start(), next.get().end()));
        }
        return further;
    }

    private boolean isDateline(boolean dash) {
        if (agency.isEmpty()) {
            return dash && (isRegion() || (isTown() && (dated || isUpper()))) && line.storyFollows();
        }
        if (!dash && !line.atEnd() && !line.afterSlash()) {
            return false;
        }
        String name = line.text(agency.get());
        if (DatelineNames.isAgency(name)) {
            return place.isEmpty() ? dash : name.length() > 2 || isUpper() || isKnownTown();
        }
        return dash && place.isPresent() && (isUpper() || dated) && isKnownTown();
    }

    private boolean isKnownTown() {
        return isTown() || isRegion();
    }

    private boolean isTown() {
        return place.map(line::text).filter(DatelineNames::isTown).isPresent();
    }

    private boolean isRegion() {
        return furtherPlace.map(line::text).filter(DatelineNames::isRegion).isPresent();
    }

    private boolean isUpper() {
        return place.map(line::text).filter(DatelineNames::isUpper).isPresent();
    }

    private Optional<DatelineParts> parts() {
        return Optional.of(new DatelineParts(new Span(start, line.at()), place, furtherPlace, agency));
    }
}

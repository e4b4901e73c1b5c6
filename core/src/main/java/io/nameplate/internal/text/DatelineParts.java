package io.nameplate.internal.text;

import io.nameplate.Span;
import java.util.Optional;

/**
 * Where the parts of a dateline stand in the text.
 *
 * @param whole from the first character to the end of the dash
 * @param place the town
 * @param furtherPlace its country or state, or the second town
 * @param agency without its brackets
 */
public record DatelineParts(Span whole, Optional<Span> place, Optional<Span> furtherPlace, Optional<Span> agency) {}

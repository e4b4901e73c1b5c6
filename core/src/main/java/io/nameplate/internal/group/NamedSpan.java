package io.nameplate.internal.group;

import io.nameplate.EntityType;
import io.nameplate.Span;

/** A mention to be grouped: where it stands and what it names. */
public record NamedSpan(Span span, EntityType type) {}

package io.nameplate.internal.merge;

import io.nameplate.EntityType;
import io.nameplate.MentionSource;
import io.nameplate.Span;

/** A span that somebody takes for a mention. */
public record Candidate(Span span, EntityType type, double confidence, MentionSource source) {}

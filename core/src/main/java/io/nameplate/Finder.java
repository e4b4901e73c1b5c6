package io.nameplate;

import io.nameplate.spi.EntityRecognizer;

/** What the user has added to the model, and what its mentions are said to come from. */
record Finder(MentionSource source, EntityRecognizer recognizer) {}

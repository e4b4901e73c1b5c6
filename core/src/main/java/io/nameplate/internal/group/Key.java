package io.nameplate.internal.group;

/** Under what a name is found by a shorter form of it. */
record Key(Kind kind, String value) {}

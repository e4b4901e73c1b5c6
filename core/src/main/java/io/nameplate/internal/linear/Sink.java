package io.nameplate.internal.linear;

/** Takes the features of a word. */
@FunctionalInterface
interface Sink {

    /** A feature by hash and length, without the prefixes that windows put before it. */
    void add(long hash, int length);
}

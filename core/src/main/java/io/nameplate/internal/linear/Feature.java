package io.nameplate.internal.linear;

/** Says the features that a word has by itself and by its neighbours, whatever was decided about the sentence so far. */
@FunctionalInterface
interface Feature {

    void of(Words words, int at, Sink sink);
}

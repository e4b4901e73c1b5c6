package io.nameplate.internal.linear;

/** The hash and length of a piece of a feature that is known when the model is loaded. */
record Part(long hash, int length) {

    static Part of(String text) {
        return new Part(Hash.of(text), text.length());
    }

    Part then(Part right) {
        return new Part(Hash.join(hash, right.hash, right.length), length + right.length);
    }
}

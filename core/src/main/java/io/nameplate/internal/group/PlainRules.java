package io.nameplate.internal.group;

import java.util.List;

/** For types of which we know nothing: the same words mean the same, however they are written. */
final class PlainRules implements Rules {

    @Override
    public List<String> words(List<String> folded) {
        return folded;
    }

    @Override
    public List<Key> seeks(Name name) {
        return List.of();
    }

    @Override
    public void offer(Name name, Sought sought) {}

    @Override
    public boolean fits(Kind kind, Name shorter, Name longer) {
        return false;
    }
}

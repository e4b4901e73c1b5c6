package io.nameplate.training;

import java.util.List;
import java.util.function.ToLongFunction;

/** Can't be loaded. */
public final class BrokenPeer implements NerPeer {

    /** Loads nothing. */
    public BrokenPeer() {}

    @Override
    public String name() {
        return "broken";
    }

    @Override
    public String setUp() {
        return "not at all";
    }

    @Override
    public List<String> artifacts() {
        return List.of();
    }

    @Override
    public ToLongFunction<String> load() {
        throw new IllegalStateException("broken on purpose");
    }
}

package io.nameplate.training;

import java.io.IOException;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A library that finds people, places and organizations in raw text. Others than Nameplate are found as services, present in
 * the profile {@code peers}. Made by a public constructor without arguments that does nothing costly.
 */
public interface NerPeer {

    /** As the report calls it. */
    String name();

    /** Which models and parts of it read, in words for the report. */
    String setUp();

    /** The artifact ids of all jars that it needs, its own and its models included. */
    List<String> artifacts();

    /** Loads it, and gives what reads one document and says how many mentions it has; used by one thread. */
    ToLongFunction<String> load() throws IOException;
}

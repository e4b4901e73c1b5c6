package io.nameplate.format;

import io.nameplate.EntityType;
import java.util.List;

/** One row of a {@link Ranking}. Immutable and thread-safe. */
public final class RankedEntity {

    private final String name;
    private final EntityType type;
    private final int documents;
    private final int mentions;
    private final List<String> aliases;

    RankedEntity(String name, EntityType type, int documents, int mentions, List<String> aliases) {
        this.name = name;
        this.type = type;
        this.documents = documents;
        this.mentions = mentions;
        this.aliases = List.copyOf(aliases);
    }

    /** {@link io.nameplate.Entity#name} of most of the documents. */
    public String name() {
        return name;
    }

    /** What kind of thing it is. */
    public EntityType type() {
        return type;
    }

    /** In how many documents it is named; at least 1. */
    public int documents() {
        return documents;
    }

    /** How often it is named in all of them together; at least as many. */
    public int mentions() {
        return mentions;
    }

    /** The other spellings that the documents have for it, each once, in order of first occurrence; most often empty. */
    public List<String> aliases() {
        return aliases;
    }

    /** For a log: type, name and how many mentions. */
    @Override
    public String toString() {
        return type + " " + name + " x" + mentions;
    }
}

package io.nameplate.eval;

import io.nameplate.Span;
import java.util.List;
import java.util.Objects;

/**
 * A document whose mentions are grouped by what they name, by an annotator or by a program.
 *
 * <p>Immutable and thread-safe.
 */
public final class GroupedDocument {

    private final String id;
    private final String text;
    private final List<GroupedEntity> entities;

    private GroupedDocument(String id, String text, List<GroupedEntity> entities) {
        this.id = Objects.requireNonNull(id, "id");
        this.text = Objects.requireNonNull(text, "text");
        this.entities = List.copyOf(entities);
        this.entities.forEach(entity -> entity.mentions().forEach(this::check));
    }

    /**
     * A document with its entities in any order.
     *
     * @throws IllegalArgumentException if a mention ends after the text
     */
    public static GroupedDocument of(String id, String text, List<GroupedEntity> entities) {
        return new GroupedDocument(id, text, entities);
    }

    private void check(Span mention) {
        if (mention.end() > text.length()) {
            throw new IllegalArgumentException(
                    "the mention " + mention + " ends after the " + text.length() + " units of document " + id);
        }
    }

    /** Its name within its corpus. */
    public String id() {
        return id;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The entities, as they were given. */
    public List<GroupedEntity> entities() {
        return entities;
    }
}

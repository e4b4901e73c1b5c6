package io.nameplate;

import io.nameplate.internal.group.Group;
import io.nameplate.internal.group.Grouper;
import io.nameplate.internal.group.NamedSpan;
import java.util.List;

/**
 * Somebody or something that a document names, with all its mentions: "Volodymyr Zelenskyy" and each "Zelenskyy" are one.
 *
 * <p>Mentions are grouped within one document and one type, by what the text itself shows: a surname means the person of that
 * surname, an acronym the body with these initials, a part of a body's name that body after it was named in full. Of two people
 * with one surname a bare surname means the one whom the text names more often. Nobody is looked up anywhere, but for what
 * countries are called. Mentions of the user's own types are one entity where they differ in casing, accents, hyphens or a
 * possessive alone. On 34 news articles (models/GROUPING.md) 92% of the pairs of mentions that were grouped though written differently
 * belonged together, and 80% of those that do were found.
 *
 * <p>Immutable and thread-safe.
 */
public final class Entity {

    private final String name;
    private final EntityType type;
    private final List<EntityMention> mentions;
    private final List<String> aliases;

    private Entity(String name, EntityType type, List<EntityMention> mentions, List<String> aliases) {
        this.name = name;
        this.type = type;
        this.mentions = List.copyOf(mentions);
        this.aliases = List.copyOf(aliases);
    }

    static List<Entity> group(String text, List<EntityMention> mentions) {
        List<NamedSpan> spans =
                mentions.stream().map(m -> new NamedSpan(m.span(), m.type())).toList();
        return Grouper.group(text, spans).stream().map(g -> of(g, mentions)).toList();
    }

    private static Entity of(Group group, List<EntityMention> mentions) {
        List<EntityMention> members =
                group.members().stream().map(mentions::get).toList();
        return new Entity(group.name(), group.type(), members, group.aliases());
    }

    /**
     * The fullest form that the document has, on one line: of "Zelenskyy" and "Volodymyr Zelenskyy" the second, of "KYIV" and
     * "Kyiv" the one in ordinary casing.
     */
    public String name() {
        return name;
    }

    /** What kind of thing it is; that of all its mentions. */
    public EntityType type() {
        return type;
    }

    /** Its mentions in text order; never empty. */
    public List<EntityMention> mentions() {
        return mentions;
    }

    /** The other spellings that the document has for it, each once, in text order; most often empty. */
    public List<String> aliases() {
        return aliases;
    }

    /** Equal name, type, mentions and aliases. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Entity e
                && name.equals(e.name)
                && type.equals(e.type)
                && mentions.equals(e.mentions)
                && aliases.equals(e.aliases);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + mentions.hashCode();
    }

    /** For a log: type, name and how many mentions. */
    @Override
    public String toString() {
        return type + " " + name + " x" + mentions.size();
    }
}

package io.nameplate.internal.group;

import io.nameplate.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the mentions of a document into the names that they are occurrences of. Used once, by one thread. */
final class Names {

    private record Id(EntityType type, String words, Gender gender) {}

    private final String text;
    private final List<NamedSpan> spans;
    private final Map<Id, Name> byId = new LinkedHashMap<>();
    private final Map<EntityType, Rules> rules = new HashMap<>();
    private final List<Name> ofMentions = new ArrayList<>();

    Names(String text, List<NamedSpan> spans) {
        this.text = text;
        this.spans = spans;
        for (int i = 0; i < spans.size(); i++) {
            ofMentions.add(read(i));
        }
    }

    /** The distinct names in order of first mention. */
    List<Name> distinct() {
        return List.copyOf(byId.values());
    }

    /** The name of each mention. */
    List<Name> ofMentions() {
        return ofMentions;
    }

    Rules rules(EntityType type) {
        return rules.computeIfAbsent(type, Rules::of);
    }

    private Name read(int index) {
        NamedSpan span = spans.get(index);
        String mention = text.substring(span.span().start(), span.span().end());
        String before = Context.wordBefore(text, span.span().start());
        List<String> words = rules(span.type()).words(mention);
        Gender gender = span.type().equals(EntityType.PERSON) ? gender(mention, before) : Gender.UNKNOWN;
        // Only a bare surname needs its honorific to tell whose it is.
        Gender told = words.size() == 1 ? gender : Gender.UNKNOWN;
        Id id = new Id(span.type(), String.join("", words), told);
        Name name = byId.computeIfAbsent(id, i -> new Name(span.type(), words, told, index));
        name.note(Spelling.isUpper(Spelling.bare(mention)), isArticle(mention, before));
        name.note(gender);
        return name;
    }

    private static boolean isArticle(String mention, String before) {
        return before.equalsIgnoreCase("the") || mention.regionMatches(true, 0, "the ", 0, 4);
    }

    private static Gender gender(String mention, String before) {
        Gender outside = Honorific.of(before);
        int space = mention.indexOf(' ');
        return outside.isKnown() || space < 0 ? outside : Honorific.of(mention.substring(0, space));
    }
}

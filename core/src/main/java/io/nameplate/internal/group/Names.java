package io.nameplate.internal.group;

import io.nameplate.EntityType;
import io.nameplate.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the mentions of a document into the names that they are occurrences of. Used once, by one thread. */
final class Names {

    private final String text;
    private final List<NamedSpan> spans;
    private final Map<EntityType, NamesOfType> types = new HashMap<>();
    private final List<Name> ofMentions = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();

    Names(String text, List<NamedSpan> spans) {
        this.text = text;
        this.spans = spans;
        for (int i = 0; i < spans.size(); i++) {
            read(i);
        }
    }

    /** The names by type. */
    Collection<NamesOfType> types() {
        return types.values();
    }

    /** How each mention is written. */
    List<Form> forms() {
        return forms;
    }

    /** The name of each mention. */
    List<Name> ofMentions() {
        return ofMentions;
    }

    private void read(int index) {
        EntityType type = spans.get(index).type();
        Span span = spans.get(index).span();
        String mention = text.substring(span.start(), span.end());
        String before = Context.wordBefore(text, span.start());
        Gender gender = type.equals(EntityType.PERSON) ? gender(mention, before) : Gender.UNKNOWN;
        NamesOfType names = types.computeIfAbsent(type, NamesOfType::new);
        NamesOfType.Reading reading = names.read(mention);
        Name name = names.name(reading, gender, index);
        name.note(reading.form().inCapitals(), isArticle(mention, before));
        name.note(gender);
        ofMentions.add(name);
        forms.add(reading.form());
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

package io.nameplate.internal.group;

import io.nameplate.EntityType;
import io.nameplate.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the mentions of a document into the names that they are occurrences of. Used once, by one thread. */
final class Names {

    /** What a mention's text says, whatever stands around it. */
    private record Reading(Form form, List<String> words, String key) {}

    /** The names of one type: a bare surname of a man, of a woman and of nobody knows whom are three. */
    private static final class OfType {

        private final Rules rules;
        private final Map<String, Reading> readings = new HashMap<>();
        private final Map<Gender, Map<String, Name>> names = new EnumMap<>(Gender.class);

        OfType(EntityType type) {
            this.rules = Rules.of(type);
        }

        Reading read(String mention) {
            return readings.computeIfAbsent(mention, m -> {
                Form form = Form.of(m);
                List<String> words = rules.words(form.words());
                return new Reading(form, words, String.join("", words));
            });
        }
    }

    private final String text;
    private final List<NamedSpan> spans;
    private final Map<EntityType, OfType> types = new HashMap<>();
    private final List<Name> distinct = new ArrayList<>();
    private final List<Name> ofMentions = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();

    Names(String text, List<NamedSpan> spans) {
        this.text = text;
        this.spans = spans;
        for (int i = 0; i < spans.size(); i++) {
            ofMentions.add(read(i));
        }
    }

    /** The distinct names in order of first mention. */
    List<Name> distinct() {
        return distinct;
    }

    /** How each mention is written. */
    List<Form> forms() {
        return forms;
    }

    /** The name of each mention. */
    List<Name> ofMentions() {
        return ofMentions;
    }

    Rules rules(EntityType type) {
        return ofType(type).rules;
    }

    private OfType ofType(EntityType type) {
        return types.computeIfAbsent(type, OfType::new);
    }

    private Name read(int index) {
        EntityType type = spans.get(index).type();
        Span span = spans.get(index).span();
        String mention = text.substring(span.start(), span.end());
        String before = Context.wordBefore(text, span.start());
        Reading reading = ofType(type).read(mention);
        Gender gender = type.equals(EntityType.PERSON) ? gender(mention, before) : Gender.UNKNOWN;
        // Only a bare surname needs its honorific to tell whose it is.
        Gender told = reading.words().size() == 1 ? gender : Gender.UNKNOWN;
        Name name = ofType(type)
                .names
                .computeIfAbsent(told, g -> new HashMap<>())
                .computeIfAbsent(reading.key(), key -> add(new Name(type, reading.words(), told, index)));
        forms.add(reading.form());
        name.note(reading.form().inCapitals(), isArticle(mention, before));
        name.note(gender);
        return name;
    }

    private Name add(Name name) {
        distinct.add(name);
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

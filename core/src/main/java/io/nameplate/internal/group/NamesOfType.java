package io.nameplate.internal.group;

import io.nameplate.EntityType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of one type: a bare surname of a man, of a woman and of nobody knows whom are three. Not thread-safe. */
final class NamesOfType {

    /** What a mention's text says, whatever stands around it. */
    record Reading(Form form, List<String> words, String joined) {}

    private final EntityType type;
    private final Rules rules;
    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<Gender, Map<String, Name>> names = new EnumMap<>(Gender.class);
    private final List<Name> distinct = new ArrayList<>();

    NamesOfType(EntityType type) {
        this.type = type;
        this.rules = Rules.of(type);
    }

    EntityType type() {
        return type;
    }

    Rules rules() {
        return rules;
    }

    /** The names in order of first mention. */
    List<Name> distinct() {
        return distinct;
    }

    Reading read(String mention) {
        return readings.computeIfAbsent(mention, m -> {
            Form form = Form.of(m);
            List<String> words = rules.words(form.words());
            return new Reading(form, words, Parts.joined(words));
        });
    }

    /** The name that a mention is an occurrence of. */
    Name name(Reading reading, Gender gender, int mention) {
        // Only a bare surname needs its honorific to tell whose it is.
        Gender told = reading.words().size() == 1 ? gender : Gender.UNKNOWN;
        return names.computeIfAbsent(told, g -> new HashMap<>()).computeIfAbsent(reading.joined(), joined -> {
            Name name = new Name(type, reading.words(), joined, told, mention);
            distinct.add(name);
            return name;
        });
    }
}

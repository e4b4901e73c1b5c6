package io.nameplate.internal.group;

import static java.util.Comparator.comparingInt;

import io.nameplate.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds for each name, from the longest to the shortest, the longer one that it is a short form of. Used once, by one thread. */
final class Linker {

    /** A document with more people of one surname is a list, and no list says "Smith" and means one of them. */
    private static final int MOST_BEARERS = 8;

    private static final int LONGEST = 12;
    private static final Comparator<Name> LONGEST_FIRST = comparingInt((Name n) -> -Math.min(LONGEST, n.size()))
            .thenComparing(n -> n.first().length() < 3)
            .thenComparing(n -> !n.gender().isKnown())
            .thenComparing(Name::isAcronym)
            .thenComparing(Name::firstMention);

    private record Slot(EntityType type, Key key) {}

    private final Names names;
    private final Map<Slot, Set<Name>> index = new HashMap<>();
    private final Map<Name, Name> defined = new HashMap<>();
    private int steps;

    Linker(Names names) {
        this.names = names;
    }

    /** The document itself says what a name means. */
    void define(Name shorter, Name longer) {
        defined.putIfAbsent(shorter, longer);
    }

    void link() {
        names.distinct().stream().sorted(LONGEST_FIRST).forEach(this::link);
    }

    /** How many names have been looked at: what bounds the time. */
    int steps() {
        return steps;
    }

    private void link(Name name) {
        Name longer = defined.get(name);
        List<Name> found = longer == null ? find(name) : List.of(longer);
        if (found.size() > 1) {
            name.meansOneOf(found);
            return;
        }
        found.forEach(name::means);
        names.rules(name.type()).offers(name).forEach(key -> offer(name, key));
    }

    private void offer(Name name, Key key) {
        steps++;
        Set<Name> bearers = index.computeIfAbsent(new Slot(name.type(), key), k -> new LinkedHashSet<>());
        if (bearers.size() < MOST_BEARERS) {
            bearers.add(name);
        }
    }

    private List<Name> find(Name name) {
        Rules rules = names.rules(name.type());
        for (Key key : rules.seeks(name)) {
            Set<Name> roots = new LinkedHashSet<>();
            for (Name bearer : index.getOrDefault(new Slot(name.type(), key), Set.of())) {
                steps++;
                if (rules.fits(key.kind(), name, bearer)) {
                    roots.add(bearer.root());
                }
            }
            roots.remove(name);
            if (!roots.isEmpty()) {
                return new ArrayList<>(roots);
            }
        }
        return List.of();
    }
}

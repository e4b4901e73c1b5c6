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
import org.jspecify.annotations.Nullable;

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

    private final Names names;
    private final Map<Name, List<Key>> sought = new HashMap<>();
    private final Map<EntityType, Map<Key, List<Name>>> index = new HashMap<>();
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
        List<Name> distinct = new ArrayList<>(names.distinct());
        distinct.forEach(this::seek);
        distinct.sort(LONGEST_FIRST);
        distinct.forEach(this::link);
    }

    /** How many keys and names have been looked at: what bounds the time. */
    int steps() {
        return steps;
    }

    /** Only what somebody looks for need be found: of the keys that names offer, hardly any. */
    private void seek(Name name) {
        List<Key> keys = names.rules(name.type()).seeks(name);
        sought.put(name, keys);
        keys.forEach(key -> index(name).computeIfAbsent(key, k -> new ArrayList<>(0)));
    }

    private Map<Key, List<Name>> index(Name name) {
        return index.computeIfAbsent(name.type(), type -> new HashMap<>());
    }

    private void link(Name name) {
        Name longer = defined.get(name);
        List<Name> found = longer == null ? find(name) : List.of(longer);
        if (found.size() > 1) {
            name.meansOneOf(found);
            return;
        }
        found.forEach(name::means);
        Map<Key, List<Name>> bearers = index(name);
        names.rules(name.type()).offers(name).forEach(key -> offer(name, bearers.get(key)));
    }

    private void offer(Name name, @Nullable List<Name> bearers) {
        steps++;
        if (bearers != null && bearers.size() < MOST_BEARERS && !bearers.contains(name)) {
            bearers.add(name);
        }
    }

    private List<Name> find(Name name) {
        for (Key key : sought.getOrDefault(name, List.of())) {
            List<Name> bearers = index(name).getOrDefault(key, List.of());
            List<Name> roots = bearers.isEmpty() ? bearers : fitting(name, key.kind(), bearers);
            if (!roots.isEmpty()) {
                return roots;
            }
        }
        return List.of();
    }

    private List<Name> fitting(Name name, Kind kind, List<Name> bearers) {
        Rules rules = names.rules(name.type());
        Set<Name> roots = new LinkedHashSet<>();
        for (Name bearer : bearers) {
            steps++;
            if (rules.fits(kind, name, bearer)) {
                roots.add(bearer.root());
            }
        }
        roots.remove(name);
        return List.copyOf(roots);
    }
}

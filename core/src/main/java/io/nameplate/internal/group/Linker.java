package io.nameplate.internal.group;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds for each name of one type, from the longest to the shortest, the longer one that it is a short form of. Used once, by one
 * thread.
 */
final class Linker {

    private record Seeker(Name name, List<Key> keys) {}

    private static final int LONGEST = 12;
    private static final Comparator<Name> LONGEST_FIRST = comparingInt((Name n) -> -Math.min(LONGEST, n.size()))
            .thenComparing(n -> n.first().length() < 3)
            .thenComparing(n -> !n.gender().isKnown())
            .thenComparing(Name::isAcronym)
            .thenComparing(Name::firstMention);

    private final Rules rules;
    private final Map<Name, Name> defined;
    private final Sought sought = new Sought();
    private int steps;

    /**
     * Links nothing yet.
     *
     * @param defined what the document itself says that a name means
     */
    Linker(Rules rules, Map<Name, Name> defined) {
        this.rules = rules;
        this.defined = defined;
    }

    /** Links names of one type, given in order of first mention. */
    void link(List<Name> names) {
        if (names.size() == 1) {
            return;
        }
        List<Seeker> seekers = new ArrayList<>(names.size());
        for (Name name : names) {
            seekers.add(new Seeker(name, rules.seeks(name)));
        }
        seekers.forEach(seeker -> seeker.keys().forEach(sought::add));
        seekers.sort(comparing(Seeker::name, LONGEST_FIRST));
        seekers.forEach(this::link);
    }

    /** How many keys and names have been looked at: what bounds the time. */
    int steps() {
        return steps + sought.steps();
    }

    private void link(Seeker seeker) {
        Name name = seeker.name();
        Name longer = defined.get(name);
        List<Name> found = longer == null ? find(seeker) : List.of(longer);
        if (found.size() > 1) {
            name.meansOneOf(found);
            return;
        }
        found.forEach(name::means);
        rules.offer(name, sought);
        for (Key key : seeker.keys()) {
            if (key.kind().isMutual()) {
                sought.offer(key, name);
            }
        }
    }

    private List<Name> find(Seeker seeker) {
        for (Key key : seeker.keys()) {
            List<Name> bearers = sought.bearers(key);
            List<Name> roots = bearers.isEmpty() ? bearers : fitting(seeker.name(), key.kind(), bearers);
            if (!roots.isEmpty()) {
                return roots;
            }
        }
        return List.of();
    }

    private List<Name> fitting(Name name, Kind kind, List<Name> bearers) {
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

package io.nameplate.internal.group;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.nameplate.EntityType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of the forms of an entity is its name. Stateless. */
final class Forms {

    private static final Comparator<Form> FULLEST =
            comparingInt((Form f) -> f.words().size()).thenComparingInt(Form::letters);
    private static final Comparator<Form> MOST_ORDINARY =
            comparing((Form f) -> !f.inCapitals() && f.isBare()).thenComparing(f -> !f.inCapitals());

    private Forms() {}

    /** The group of some mentions, given the forms of all. */
    static Group group(EntityType type, List<Integer> members, List<Form> all) {
        Form first = all.get(members.get(0));
        if (members.stream().allMatch(member -> first.equals(all.get(member)))) {
            return new Group(first.shown(), type, members, List.of());
        }
        Map<Form, Integer> counts = new LinkedHashMap<>();
        Set<String> aliases = new LinkedHashSet<>();
        for (int member : members) {
            counts.merge(all.get(member), 1, Integer::sum);
            aliases.add(all.get(member).shown());
        }
        String name = best(counts).shown();
        aliases.remove(name);
        return new Group(name, type, members, List.copyOf(aliases));
    }

    private static Form best(Map<Form, Integer> counts) {
        Form fullest = counts.keySet().iterator().next();
        for (Form form : counts.keySet()) {
            fullest = FULLEST.compare(form, fullest) > 0 ? form : fullest;
        }
        Comparator<Form> order = MOST_ORDINARY.thenComparingInt(form -> counts.getOrDefault(form, 0));
        Form best = fullest;
        for (Form form : counts.keySet()) {
            boolean same = form.words().equals(fullest.words());
            best = same && order.compare(form, best) > 0 ? form : best;
        }
        return best;
    }
}

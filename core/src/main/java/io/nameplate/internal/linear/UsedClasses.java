package io.nameplate.internal.linear;

import io.nameplate.internal.linear.Template.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Leaves out of dictionaries the words whose class no feature has a weight for. */
final class UsedClasses {

    private final List<Template> templates;
    private final Set<String> features;

    UsedClasses(List<Template> templates, Set<String> features) {
        this.templates = templates;
        this.features = features;
    }

    /** The dictionaries that the templates use, with the classes that are of use. */
    SortedMap<String, Map<String, String>> of(SortedMap<String, Map<String, String>> dictionaries) {
        SortedMap<String, Map<String, String>> used = new TreeMap<>();
        dictionaries.forEach((name, words) -> {
            List<Template> of =
                    templates.stream().filter(t -> t.dictionary().equals(name)).toList();
            if (!of.isEmpty()) {
                used.put(name, used(of, words));
            }
        });
        return used;
    }

    private Map<String, String> used(List<Template> of, Map<String, String> words) {
        Set<String> classes = Set.copyOf(words.values()).stream()
                .filter(c -> of.stream().anyMatch(t -> isUsed(t, c)))
                .collect(Collectors.toSet());
        Map<String, String> used = new TreeMap<>(words);
        used.values().retainAll(classes);
        return used;
    }

    private boolean isUsed(Template template, String name) {
        if (template.kind() != Kind.CLUSTER && template.kind() != Kind.LOWER_CLUSTER) {
            return true;
        }
        return template.places().stream().anyMatch(p -> features.contains(p.prefix() + template.dictionary() + name));
    }
}

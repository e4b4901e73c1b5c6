package io.nameplate.internal.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups the mentions of a document by what they name, in time linear in their number but for one sort of the distinct names: names
 * are found by keys (last words, first words, initials), of which each name has at most some forty, and at most eight names answer
 * to a key. Stateless.
 */
public final class Grouper {

    private Grouper() {}

    /**
     * The entities of a document in order of first mention; each mention is in exactly one, and all of an entity are of one type.
     *
     * @param spans the mentions in text order
     */
    public static List<Group> group(String text, List<NamedSpan> spans) {
        Names names = new Names(text, spans);
        new Genders(text, spans).note(names);
        Linker linker = new Linker(names);
        new Brackets(text, spans).link(names, linker);
        linker.link();
        return collect(names, new Choice().roots(names.ofMentions()));
    }

    private static List<Group> collect(Names names, List<Name> roots) {
        Map<Name, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < roots.size(); i++) {
            members.computeIfAbsent(roots.get(i), root -> new ArrayList<>()).add(i);
        }
        List<Group> groups = new ArrayList<>(members.size());
        members.forEach((root, some) -> groups.add(Forms.group(root.type(), some, names.forms())));
        return groups;
    }
}

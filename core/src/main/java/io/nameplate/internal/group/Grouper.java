package io.nameplate.internal.group;

import java.util.ArrayList;
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
        Map<Name, Name> defined = new Brackets(text, spans).definitions(names);
        names.types().forEach(type -> new Linker(type.rules(), defined).link(type.distinct()));
        return collect(names, new Choice().roots(names.ofMentions()));
    }

    private static List<Group> collect(Names names, List<Name> roots) {
        List<Name> meant = new ArrayList<>();
        for (int i = 0; i < roots.size(); i++) {
            Name root = roots.get(i);
            if (root.members().isEmpty()) {
                meant.add(root);
            }
            root.addMember(i);
        }
        List<Group> groups = new ArrayList<>(meant.size());
        for (Name root : meant) {
            groups.add(Forms.group(root.type(), root.members(), names.forms()));
        }
        return groups;
    }
}

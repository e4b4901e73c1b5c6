package io.nameplate.internal.group;

import io.nameplate.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Acronyms that a document defines: "Kurdistan Workers' Party (PKK)", "PKK (Kurdistan Workers' Party)". */
final class Brackets {

    private static final int LONGEST_ACRONYM = 10;

    private final String text;
    private final List<NamedSpan> spans;

    Brackets(String text, List<NamedSpan> spans) {
        this.text = text;
        this.spans = spans;
    }

    /**
     * What the shorter name of each pair means; the first definition of a name counts. Only of organizations: a place in brackets lies
     * more often around the first, as in "Portland (OR)".
     */
    Map<Name, Name> definitions(Names names) {
        Map<Name, Name> defined = new HashMap<>();
        for (int i = 1; i < spans.size(); i++) {
            Name before = names.ofMentions().get(i - 1);
            Name inside = names.ofMentions().get(i);
            if (before.type().equals(EntityType.ORGANIZATION) && inside.type().equals(before.type()) && inBracket(i)) {
                define(before, inside, defined);
            }
        }
        return defined;
    }

    private boolean inBracket(int i) {
        return Context.opensBracket(
                        text, spans.get(i - 1).span().end(), spans.get(i).span().start())
                && Context.closesBracket(text, spans.get(i).span().end());
    }

    private static void define(Name before, Name inside, Map<Name, Name> defined) {
        if (isAcronym(inside) && before.size() > 1) {
            defined.putIfAbsent(inside, before);
        } else if (isAcronym(before) && inside.size() > 1) {
            defined.putIfAbsent(before, inside);
        }
    }

    private static boolean isAcronym(Name name) {
        return name.isAcronym() && name.joined().length() <= LONGEST_ACRONYM;
    }
}

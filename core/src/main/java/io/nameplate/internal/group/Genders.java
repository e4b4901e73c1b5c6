package io.nameplate.internal.group;

import io.nameplate.EntityType;
import java.util.List;

/** Finds out who is a man and who a woman, where an honorific in the document asks for it. Used once, by one thread. */
final class Genders {

    private final String text;
    private final List<NamedSpan> spans;

    Genders(String text, List<NamedSpan> spans) {
        this.text = text;
        this.spans = spans;
    }

    void note(Names names) {
        boolean asked = isAsked(names);
        for (int i = 0; asked && i < spans.size(); i++) {
            Name name = names.ofMentions().get(i);
            if (name.type().equals(EntityType.PERSON) && name.size() > 1) {
                name.note(gender(name, i));
            }
        }
    }

    private static boolean isAsked(Names names) {
        for (Name name : names.ofMentions()) {
            if (name.size() == 1 && name.gender().isKnown()) {
                return true;
            }
        }
        return false;
    }

    private Gender gender(Name name, int index) {
        Gender given = GivenNames.gender(name.first());
        if (given.isKnown() || name.gender().isKnown()) {
            return given;
        }
        int next = index + 1 < spans.size() ? spans.get(index + 1).span().start() : text.length();
        Gender pronoun = Context.pronounAfter(text, spans.get(index).span().end(), next);
        return pronoun.isKnown() ? pronoun : given;
    }
}

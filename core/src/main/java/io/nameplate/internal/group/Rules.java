package io.nameplate.internal.group;

import io.nameplate.EntityType;
import java.util.List;

/** Which names of one type mean the same. Stateless. */
interface Rules {

    /** Of the words of a mention those that tell its name from others. */
    List<String> words(List<String> folded);

    /** Under which keys shorter forms find this name: at most a few a word. */
    List<Key> offers(Name name);

    /** Where to look for what this name is a short form of; the first key that finds something decides. */
    List<Key> seeks(Name name);

    /** Whether what a key has found is what the shorter name means. */
    boolean fits(Kind kind, Name shorter, Name longer);

    static Rules of(EntityType type) {
        if (type.equals(EntityType.PERSON)) {
            return new PersonRules();
        }
        if (type.equals(EntityType.ORGANIZATION)) {
            return new OrganizationRules();
        }
        return type.equals(EntityType.LOCATION) ? new PlaceRules() : new PlainRules();
    }
}

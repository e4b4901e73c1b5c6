package io.nameplate.internal.group;

import io.nameplate.EntityType;
import java.util.List;

/** Which names of one type mean the same. Stateless. */
interface Rules {

    /** Of the words of a mention those that tell its name from others. */
    List<String> words(List<String> folded);

    /** Where to look for what this name is a short form of; the first key that finds something decides. */
    List<Key> seeks(Name name);

    /** Says under which other keys shorter forms find this name, as far as they are looked for: at most a few a word. */
    void offer(Name name, Sought sought);

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

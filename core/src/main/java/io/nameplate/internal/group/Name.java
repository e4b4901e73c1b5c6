package io.nameplate.internal.group;

import io.nameplate.EntityType;
import java.util.ArrayList;
import java.util.List;

/** What several mentions of a document are called, and, when the rules are done, whom it means. Not thread-safe. */
final class Name {

    private final EntityType type;
    private final List<String> words;
    private final String joined;
    private final int firstMention;
    private Gender gender;
    private boolean acronym;
    private boolean article;
    private Name parent = this;
    private List<Name> alternatives = List.of();
    private final List<Integer> members = new ArrayList<>(2);

    Name(EntityType type, List<String> words, String joined, Gender gender, int firstMention) {
        this.type = type;
        this.words = words;
        this.joined = joined;
        this.gender = gender;
        this.firstMention = firstMention;
    }

    /** One more mention: whether it is written as an acronym, and whether a "the" stands before it. */
    void note(boolean inCapitals, boolean afterArticle) {
        acronym |= inCapitals;
        article |= afterArticle;
    }

    void note(Gender found) {
        if (!gender.isKnown()) {
            gender = found;
        }
    }

    EntityType type() {
        return type;
    }

    List<String> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    String joined() {
        return joined;
    }

    int firstMention() {
        return firstMention;
    }

    Gender gender() {
        return gender;
    }

    boolean isAcronym() {
        return acronym;
    }

    boolean hasArticle() {
        return article;
    }

    /** The name that stands for all that mean the same; halves the way for the next question. */
    Name root() {
        Name at = this;
        while (at.parent != at) {
            at.parent = at.parent.parent;
            at = at.parent;
        }
        return at;
    }

    void means(Name other) {
        Name root = other.root();
        if (root != this) {
            parent = root;
        }
    }

    /** Each mention means one of several; which, its place decides. */
    void meansOneOf(List<Name> others) {
        alternatives = new ArrayList<>(others);
    }

    List<Name> alternatives() {
        return alternatives;
    }

    /** A mention that means it, by its place among all. */
    void addMember(int mention) {
        members.add(mention);
    }

    List<Integer> members() {
        return members;
    }
}

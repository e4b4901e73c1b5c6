package io.nameplate.internal.merge;

import io.nameplate.EntityType;
import io.nameplate.Token;
import java.util.List;

/** A name whose meaning the document gives away, and how often it was found and missed. Not thread-safe. */
final class KnownName {

    private final List<String> words;
    private final EntityType type;
    private final Ground ground;
    private final int found;
    private int missed;

    /**
     * @param words its tokens as they are written
     * @param found how often it was found as a whole
     */
    KnownName(List<String> words, EntityType type, Ground ground, int found) {
        this.words = words;
        this.type = type;
        this.ground = ground;
        this.found = found;
    }

    List<String> words() {
        return words;
    }

    EntityType type() {
        return type;
    }

    Ground ground() {
        return ground;
    }

    int size() {
        return words.size();
    }

    void countMissed() {
        missed++;
    }

    /** A whole name that is missed more often than it is found is rather something else. */
    boolean isTrusted() {
        return ground != Ground.NAME || missed <= found;
    }

    /** Whether its words stand from a token on. */
    boolean standsAt(List<Token> tokens, int from) {
        if (from + size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            if (!tokens.get(from + i).text().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}

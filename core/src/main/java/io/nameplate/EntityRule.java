package io.nameplate;

import io.nameplate.internal.match.RuleFinder;
import io.nameplate.spi.EntityRecognizer;
import java.util.Objects;

/**
 * A pattern, and what its matches name.
 *
 * <p>The pattern is looked for in each sentence by itself, as its text stands: {@code ^} and {@code $} are the sentence's
 * ends. A match need not begin or end with a token, so that a part of one can be taken; {@code \b} keeps to words.
 * White space at either end of a match is left out, and so are empty matches.
 *
 * <p>The syntax is that of <a href="https://github.com/google/re2/wiki/Syntax">RE2</a>, which needs no backtracking: no
 * pattern takes more than linear time to match. It has all of {@link java.util.regex.Pattern} that news needs, without
 * look-ahead and look-behind, back references, possessive and atomic groups, intersections of classes, and counts above
 * 1000. {@code \w}, {@code \d}, {@code \s} and {@code \b} know ASCII alone; {@code \pL}, {@code \p{Lu}} and
 * {@code \p{Greek}} know Unicode. Begin with {@code (?i)} to leave capitals out of account.
 *
 * <p>Where finding all matches would read a sentence over and over, the rule stops after 64 readings of each unit and
 * 10,000 more: a sentence of news is far from that. The time grows with text and pattern, see
 * {@code models/BENCHMARKS.md}; for names, take a {@link Gazetteer}, which costs the same whatever its size. Immutable and thread-safe.
 */
public final class EntityRule {

    private final RuleFinder finder;

    private EntityRule(RuleFinder finder) {
        this.finder = finder;
    }

    /**
     * A rule for what a pattern matches.
     *
     * @throws IllegalArgumentException if the pattern is wrong or too large, with the pattern and the reason
     */
    public static EntityRule matching(EntityType type, String regex) {
        Objects.requireNonNull(type, "type");
        return new EntityRule(RuleFinder.of(type, regex));
    }

    /**
     * The same rule, whose mentions are what a group of the pattern matched; where it took no part there is none.
     *
     * @param number counted from 1; 0, the default, is the whole match
     * @throws IllegalArgumentException if the pattern has no such group
     */
    public EntityRule group(int number) {
        return new EntityRule(finder.group(number));
    }

    /**
     * The same rule with another confidence of its mentions, from 0 to 1, the default.
     *
     * @throws IllegalArgumentException for anything else
     */
    public EntityRule confidence(double given) {
        if (!(given >= 0 && given <= 1)) {
            throw new IllegalArgumentException("a confidence lies in [0,1], not " + given);
        }
        return new EntityRule(finder.confidence(given));
    }

    EntityRecognizer finder() {
        return finder;
    }

    /** Type and pattern. */
    @Override
    public String toString() {
        return finder.toString();
    }
}

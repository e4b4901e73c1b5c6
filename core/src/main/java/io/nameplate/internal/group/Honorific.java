package io.nameplate.internal.group;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The titles before names that say whether a man or a woman follows; a closed class of English words. Stateless. */
final class Honorific {

    private static final Map<String, Gender> GENDERS = Map.ofEntries(
            Map.entry("mr", Gender.MALE),
            Map.entry("sir", Gender.MALE),
            Map.entry("lord", Gender.MALE),
            Map.entry("king", Gender.MALE),
            Map.entry("prince", Gender.MALE),
            Map.entry("congressman", Gender.MALE),
            Map.entry("mrs", Gender.FEMALE),
            Map.entry("ms", Gender.FEMALE),
            Map.entry("miss", Gender.FEMALE),
            Map.entry("madam", Gender.FEMALE),
            Map.entry("lady", Gender.FEMALE),
            Map.entry("dame", Gender.FEMALE),
            Map.entry("queen", Gender.FEMALE),
            Map.entry("princess", Gender.FEMALE),
            Map.entry("congresswoman", Gender.FEMALE));

    private static final Map<String, Gender> TITLES = Map.of(
            "dr", Gender.UNKNOWN,
            "president", Gender.UNKNOWN,
            "prof", Gender.UNKNOWN,
            "professor", Gender.UNKNOWN,
            "gen", Gender.UNKNOWN,
            "sen", Gender.UNKNOWN,
            "rep", Gender.UNKNOWN,
            "gov", Gender.UNKNOWN,
            "pope", Gender.UNKNOWN);

    private Honorific() {}

    /** What a word says when it stands before a name. */
    static Gender of(String word) {
        return word.isEmpty() ? Gender.UNKNOWN : GENDERS.getOrDefault(folded(word), Gender.UNKNOWN);
    }

    /** What a word within a span says, if it is no part of the name. */
    static Optional<Gender> title(String word) {
        String folded = folded(word);
        return Optional.ofNullable(GENDERS.getOrDefault(folded, TITLES.get(folded)));
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }
}

package io.nameplate.internal.merge;

import io.nameplate.Token;
import java.util.List;
import java.util.Optional;

/** The short form that a text defines in brackets: "International Atomic Energy Agency (IAEA)". */
final class Acronym {

    private static final int LETTERS = 3;

    private Acronym() {}

    /** What stands in brackets behind a mention, if it has the initials of its capitalized words. */
    static Optional<String> behind(Placed mention) {
        List<Token> tokens = mention.tokens();
        int at = mention.to() + 1;
        if (at + 1 >= tokens.size()
                || !tokens.get(at - 1).text().equals("(")
                || !tokens.get(at + 1).text().equals(")")) {
            return Optional.empty();
        }
        String shortForm = tokens.get(at).text();
        return Optional.of(shortForm)
                .filter(s -> s.length() >= LETTERS && Capitals.fill(s) && s.equals(initials(mention.words())));
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.stream().filter(Capitals::begin).forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }
}

package io.nameplate.internal.merge;

import java.util.List;
import java.util.Optional;

/** The words of a full name by which a person is called again. */
final class PersonName {

    private PersonName() {}

    /** The last word of a name of two or more, "Jr." and the like left out. */
    static Optional<String> surname(List<String> words) {
        for (int i = words.size() - 1; i > 0; i--) {
            if (Capitals.onlyBegin(words.get(i))) {
                return Optional.of(words.get(i));
            }
        }
        return Optional.empty();
    }

    /** The first word of a name of two or more. */
    static Optional<String> givenName(List<String> words) {
        return Optional.of(words.get(0)).filter(word -> words.size() > 1 && Capitals.onlyBegin(word));
    }
}

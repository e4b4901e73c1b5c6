package io.nameplate.internal.merge;

import io.nameplate.EntityType;
import io.nameplate.Token;
import java.util.List;

/** Whether the word behind a name leaves it alone, or makes it a part of another: "Boeing 707", "the Doris Day Show". */
final class Surroundings {

    /** Behind a title, a sum of money, and what is written together with another name. */
    private static final String JOINING = "\"\u201D$-\u2013";

    private Surroundings() {}

    static boolean leaveAlone(List<Token> tokens, int from, KnownName name) {
        int to = from + name.size();
        return to == tokens.size() || mayFollow(tokens.get(to).text(), name.type());
    }

    private static boolean mayFollow(String next, EntityType type) {
        if (next.equals("-") && type.equals(EntityType.PERSON)) {
            return true;
        }
        int c = next.codePointAt(0);
        return !Character.isUpperCase(c) && !Character.isDigit(c) && JOINING.indexOf(c) < 0;
    }
}

package io.nameplate.internal.group;

import java.util.List;

/** Whether two people of one given name and one surname may be one, by what stands between. Stateless. */
final class Middles {

    private Middles() {}

    /** None contradicts nothing; else the one's words or initials must be among the other's, in order. */
    static boolean agree(List<String> one, List<String> other) {
        return among(one, other) || among(other, one);
    }

    static boolean among(List<String> few, List<String> many) {
        if (String.join("", few).equals(Parts.initials(many))) {
            return true;
        }
        int at = 0;
        for (String word : many) {
            if (at < few.size() && alike(few.get(at), word)) {
                at++;
            }
        }
        return at == few.size();
    }

    private static boolean alike(String one, String other) {
        return one.equals(other)
                || (one.length() == 1 && other.startsWith(one))
                || (other.length() == 1 && one.startsWith(other));
    }
}

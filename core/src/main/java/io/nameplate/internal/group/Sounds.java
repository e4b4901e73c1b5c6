package io.nameplate.internal.group;

import java.util.List;

/** Names from other alphabets, which each desk writes in its own way: Zelensky, Zelenskyy, Zelenskiy. Stateless. */
final class Sounds {

    private Sounds() {}

    /** Doubled letters once; y and j as i. */
    static Key key(List<String> words) {
        StringBuilder sound = new StringBuilder();
        for (String word : words) {
            word.codePoints().map(Sounds::plain).forEach(c -> append(sound, c));
            sound.append(' ');
        }
        return new Key(Kind.SOUND, sound.toString());
    }

    private static int plain(int c) {
        return c == 'y' || c == 'j' ? 'i' : c;
    }

    private static void append(StringBuilder sound, int c) {
        if (sound.isEmpty() || sound.codePointBefore(sound.length()) != c) {
            sound.appendCodePoint(c);
        }
    }
}

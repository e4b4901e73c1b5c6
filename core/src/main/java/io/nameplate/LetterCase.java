package io.nameplate;

/** Whether capital and small letters are told apart when names are compared. */
public enum LetterCase {
    /** "US" is not "us". */
    EXACT {
        @Override
        String fold(String word) {
            return word;
        }
    },
    /** "KYIV" and "kyiv" are Kyiv. Letter by letter and in no language's own way: "ß" is not "SS". */
    IGNORED {
        @Override
        String fold(String word) {
            int i = 0;
            while (i < word.length() && isFolded(word.charAt(i))) {
                i++;
            }
            return i == word.length() ? word : folded(word);
        }
    };

    /** The form that words have in common which differ in what this leaves out. */
    abstract String fold(String word);

    private static boolean isFolded(char c) {
        return c < 'A' || (c > 'Z' && c < 0x80);
    }

    private static String folded(String word) {
        char[] letters = word.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] >= 0x80) {
                return foldedBeyondAscii(word);
            }
            letters[i] = (char) lower(letters[i]);
        }
        return new String(letters);
    }

    private static String foldedBeyondAscii(String word) {
        StringBuilder out = new StringBuilder(word.length());
        // By way of the capital, since some letters have two small forms: "s" and the long "s".
        word.codePoints()
                .map(c -> c < 0x80 ? lower(c) : Character.toLowerCase(Character.toUpperCase(c)))
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static int lower(int c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }
}

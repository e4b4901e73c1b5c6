package io.nameplate.internal.merge;

/** How words are written. */
final class Capitals {

    private Capitals() {}

    static boolean begin(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /** Whether a word is written as a name in running text: "Smith", "O'Brien", but not "SMITH", "Jr." or "III". */
    static boolean onlyBegin(String word) {
        return word.length() > 2 && begin(word) && word.indexOf('.') < 0 && hasSmallLetter(word);
    }

    private static boolean hasSmallLetter(String word) {
        return word.chars().anyMatch(Character::isLowerCase);
    }

    /** Whether a word has capital letters alone, two or more. */
    static boolean fill(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }
}

package io.nameplate.internal.group;

import java.util.List;

/**
 * One way in which a name is written.
 *
 * @param shown as it may stand in a list
 * @param words as it is compared; at least one, though it be a sign
 * @param inCapitals whether every letter is a capital
 * @param isBare whether there is neither a "The" nor a possessive to cut
 */
record Form(String shown, List<String> words, boolean inCapitals, boolean isBare) {

    static Form of(String mention) {
        String shown = Spelling.shown(mention);
        String bare = Spelling.bare(shown);
        List<String> words = Fold.words(bare);
        return new Form(shown, words.isEmpty() ? List.of(mention) : words, Spelling.isUpper(bare), bare.equals(shown));
    }

    int letters() {
        int letters = 0;
        for (String word : words) {
            letters += word.length();
        }
        return letters;
    }
}

package io.nameplate.internal.group;

import java.util.List;

/**
 * One way in which a name is written.
 *
 * @param shown as it may stand in a list
 * @param words as it is compared
 * @param inCapitals whether every letter is a capital
 * @param isBare whether there is neither a "The" nor a possessive to cut
 */
record Form(String shown, List<String> words, boolean inCapitals, boolean isBare) {

    static Form of(String mention) {
        String shown = Spelling.shown(mention);
        String bare = Spelling.bare(mention);
        return new Form(shown, Fold.words(mention), Spelling.isUpper(bare), bare.equals(shown));
    }

    int letters() {
        int letters = 0;
        for (String word : words) {
            letters += word.length();
        }
        return letters;
    }
}

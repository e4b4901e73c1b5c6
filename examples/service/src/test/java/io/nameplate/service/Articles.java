package io.nameplate.service;

/** News of our own. */
final class Articles {

    static final String SHORT =
            "KYIV, Ukraine — President Volodymyr Zelenskyy met Rafael Grossi of the International Atomic "
                    + "Energy Agency in Kyiv on Tuesday. \"We agreed,\" Grossi said. The IAEA has 12 people there.";

    private Articles() {}

    static String ofLength(int characters) {
        return (SHORT + "\n\n").repeat(characters / SHORT.length() + 1).substring(0, characters);
    }
}

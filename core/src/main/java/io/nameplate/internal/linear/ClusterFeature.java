package io.nameplate.internal.linear;

/** The class that a dictionary gives a word. */
final class ClusterFeature implements Feature {

    private final Lexicon lexicon;
    private final int dictionary;
    private final boolean lower;
    private final Part[] parts;

    ClusterFeature(Lexicon lexicon, int dictionary, boolean lower, String name) {
        this.lexicon = lexicon;
        this.dictionary = dictionary;
        this.lower = lower;
        this.parts =
                lexicon.classes(dictionary).stream().map(c -> Part.of(name + c)).toArray(Part[]::new);
    }

    @Override
    public void of(Words words, int at, Sink sink) {
        int number = lexicon.classOf(words.entry(at, lower), dictionary);
        if (number != HashTable.NONE) {
            WordFeatures.add(sink, parts[number]);
        }
    }
}

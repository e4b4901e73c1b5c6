package io.nameplate;

import java.util.List;

/** Descriptions of features as OpenNLP reads them. */
final class FeatureXml {

    private FeatureXml() {}

    static String of(String... generators) {
        return "<featureGenerators cache=\"true\" name=\"test\">" + String.join("", generators)
                + "</featureGenerators>";
    }

    /** A generator with what stands in it: settings and other generators. */
    static String generator(String name, String... within) {
        return "<generator class=\"opennlp.tools.util.featuregen." + name + "FeatureGeneratorFactory\">"
                + String.join("", within) + "</generator>";
    }

    static String set(String type, String name, Object value) {
        return "<" + type + " name=\"" + name + "\">" + value + "</" + type + ">";
    }

    static String window(int before, int after, String... within) {
        return generator(
                "Window", set("int", "prevLength", before), set("int", "nextLength", after), String.join("", within));
    }

    /** One description for each group of generators that there is. */
    static List<String> all() {
        String lower = generator("Token", set("bool", "lowercase", true));
        String shape = generator("TokenClass", set("bool", "wordAndClass", true));
        String words = generator("WordCluster", set("str", "dict", "word.dict"), set("bool", "lowerCase", true));
        String forms = generator("WordCluster", set("str", "dict", "word.dict"), set("bool", "lowerCase", false));
        String exact = generator("Dictionary", set("str", "dict", "exact.dictionary"));
        String anyCase = generator("Dictionary", set("str", "dict", "any-case.dictionary"));
        String brown = set("str", "dict", "brown.dict");
        return List.of(
                of(
                        window(2, 2, shape),
                        window(2, 1, lower),
                        generator("BigramName"),
                        generator("Prefix", set("int", "length", 3)),
                        generator("Suffix"),
                        window(1, 2, words),
                        forms,
                        generator("PreviousMap"),
                        generator("Sentence", set("bool", "begin", true), set("bool", "end", false))),
                of(
                        generator("TrigramName"),
                        generator("CharacterNgram", set("int", "min", 2), set("int", "max", 4)),
                        generator("TokenPattern"),
                        generator("Definition"),
                        generator("DocumentBegin"),
                        generator("Sentence", set("bool", "begin", false), set("bool", "end", true))),
                of(
                        window(1, 1, generator("BrownClusterToken", brown)),
                        generator("BrownClusterTokenClass", brown),
                        generator("BrownClusterBigram", brown),
                        generator("Token", set("bool", "lowercase", false)),
                        generator("TokenClass", set("bool", "wordAndClass", false))),
                of(exact, window(1, 1, anyCase), shape),
                of(anyCase, window(0, 2, exact), generator("Prefix")),
                of(window(2, 0, generator("PosTagger"))),
                of(generator("PosTagger"), window(1, 0, window(1, 0, generator("PosTagger"))), lower)
                        .replace("cache=\"true\"", "cache=\"false\""),
                of(generator(
                        "Aggregated",
                        window(1, 1, window(1, 1, lower, shape), generator("PreviousMap")),
                        generator("Cached", generator("Suffix", set("int", "length", 2)), generator("BigramName")),
                        window(0, 2, generator("Sentence"), generator("Definition"), generator("TrigramName")))));
    }
}

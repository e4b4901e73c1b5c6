package io.nameplate.internal.linear;

import io.nameplate.internal.linear.Template.Kind;
import io.nameplate.internal.linear.Template.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads OpenNLP's XML description of features. */
final class Descriptor {

    private static final String PACKAGE = "opennlp.tools.util.featuregen.";
    private static final String SUFFIX = "FeatureGeneratorFactory";

    private final Map<Template, List<Place>> found = new LinkedHashMap<>();
    private final Set<String> anyCase;
    private final boolean cached;
    private boolean inCache;

    private Descriptor(Set<String> anyCase, boolean cached) {
        this.anyCase = anyCase;
        this.cached = cached;
    }

    /**
     * The templates of a description.
     *
     * @param anyCase the lists of names in which case does not count
     * @throws IllegalArgumentException if it is no such description, or names a generator that can't be compiled
     */
    static List<Template> read(String xml, Set<String> anyCase) {
        Generator root = Generator.root(xml);
        if (!root.tag().equals("featureGenerators")) {
            throw new IllegalArgumentException(
                    "the description of its features begins with <" + root.tag() + ">, not with <featureGenerators>");
        }
        Descriptor descriptor = new Descriptor(anyCase, Boolean.parseBoolean(root.attribute("cache")));
        root.within().forEach(child -> descriptor.generator(child, Place.HERE));
        return descriptor.templates();
    }

    private List<Template> templates() {
        if (found.isEmpty()) {
            throw new IllegalArgumentException("the description of its features names none");
        }
        List<Template> templates = new ArrayList<>();
        found.forEach((t, places) ->
                templates.add(new Template(t.kind(), t.a(), t.b(), t.dictionary(), List.copyOf(places))));
        return templates;
    }

    private void generator(Generator g, Place place) {
        String name = g.attribute("class");
        if (!name.startsWith(PACKAGE) || !name.endsWith(SUFFIX)) {
            throw refused(name, "it is none of OpenNLP's own");
        }
        switch (name.substring(PACKAGE.length(), name.length() - SUFFIX.length())) {
            case "Window" -> window(g, place);
            case "Cached" -> cached(g, place);
            case "Aggregated" -> aggregated(g, place);
            case "Token" -> add(g.bool("lowercase", true) ? Kind.LOWER_WORD : Kind.WORD, place);
            case "TokenClass" -> tokenClass(g, place);
            case "TokenPattern" -> add(Kind.PATTERN, place);
            case "Prefix" -> add(Kind.PREFIX, g.number("length", 4), 0, "", place);
            case "Suffix" -> add(Kind.SUFFIX, g.number("length", 4), 0, "", place);
            case "CharacterNgram" -> add(Kind.NGRAM, g.number("min", 2), g.number("max", 5), "", place);
            case "BigramName" -> add(Kind.BIGRAM, place);
            case "TrigramName" -> add(Kind.TRIGRAM, place);
            case "Sentence" -> sentence(g, place);
            case "PreviousMap" -> add(Kind.PREVIOUS, place);
            case "Definition" -> add(Kind.PRIOR, place);
            case "DocumentBegin" -> add(Kind.DOCUMENT_BEGIN, place);
            case "WordCluster" -> add(g.bool("lowerCase", false) ? Kind.LOWER_CLUSTER : Kind.CLUSTER, g, place);
            case "BrownClusterToken" -> add(Kind.BROWN, g, place);
            case "BrownClusterTokenClass" -> add(Kind.BROWN_AND_SHAPE, g, place);
            case "BrownClusterBigram" -> add(Kind.BROWN_BIGRAM, g, place);
            case "Dictionary" -> add(listed(g), g, place);
            case "PosTagger" -> decisions(name, place);
            case "POSTaggerName" -> throw refused(name, "it needs a model of its own, a tagger of parts of speech");
            default -> throw refused(name, "OpenNLP 2.5 has no such generator");
        }
    }

    private static IllegalArgumentException refused(String name, String reason) {
        return new IllegalArgumentException(
                "it uses the feature generator " + name + ", which can't be compiled: " + reason);
    }

    private Kind listed(Generator g) {
        return anyCase.contains(g.text("dict", "")) ? Kind.LISTED_IN_ANY_CASE : Kind.LISTED;
    }

    private void decisions(String name, Place place) {
        if (place.offset() > 0) {
            throw refused(name, "a window has it look at decisions to come, where OpenNLP fails itself");
        }
        if (inCache) {
            throw refused(name, "within CachedFeatureGeneratorFactory it says of a word what was true of another");
        }
        add(Kind.DECISIONS, cached ? 1 : 0, 0, "", place);
    }

    /** A cache changes nothing but what depends on decisions: it keeps what was true when it was asked first. */
    private void cached(Generator g, Place place) {
        boolean outer = inCache;
        inCache = true;
        g.within().forEach(child -> generator(child, place));
        inCache = outer;
    }

    private void window(Generator g, Place place) {
        for (Generator child : g.within()) {
            generator(child, place);
            for (int i = 1; i <= g.number("prevLength", 5); i++) {
                generator(child, place.moved("p" + i, -i));
            }
            for (int i = 1; i <= g.number("nextLength", 5); i++) {
                generator(child, place.moved("n" + i, i));
            }
        }
    }

    /** OpenNLP 2.5 gives each child but the first twice: its factory takes the group itself for the first child. */
    private void aggregated(Generator g, Place place) {
        List<Generator> children = g.within();
        children.forEach(child -> generator(child, place));
        children.stream().skip(1).forEach(child -> generator(child, place));
    }

    private void tokenClass(Generator g, Place place) {
        add(Kind.SHAPE, place);
        if (g.bool("wordAndClass", true)) {
            add(Kind.WORD_AND_SHAPE, place);
        }
    }

    private void sentence(Generator g, Place place) {
        if (g.bool("begin", true)) {
            add(Kind.SENTENCE_BEGIN, place);
        }
        if (g.bool("end", true)) {
            add(Kind.SENTENCE_END, place);
        }
    }

    private void add(Kind kind, Place place) {
        add(kind, 0, 0, "", place);
    }

    private void add(Kind kind, Generator g, Place place) {
        add(kind, 0, 0, g.text("dict", ""), place);
    }

    private void add(Kind kind, int a, int b, String dictionary, Place place) {
        found.computeIfAbsent(new Template(kind, a, b, dictionary, List.of()), t -> new ArrayList<>())
                .add(place);
    }
}

package io.nameplate.internal.linear;

import io.nameplate.internal.linear.Template.Kind;
import io.nameplate.internal.linear.Template.Place;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads OpenNLP's XML description of features. */
final class Descriptor {

    private static final String PACKAGE = "opennlp.tools.util.featuregen.";
    private static final String SUFFIX = "FeatureGeneratorFactory";

    private final Map<Template, List<Place>> found = new LinkedHashMap<>();

    private Descriptor() {}

    /**
     * The templates of a description.
     *
     * @throws IllegalArgumentException if it is no such description, or names a generator that can't be compiled
     */
    static List<Template> read(String xml) {
        Element root = root(xml);
        if (!root.getTagName().equals("featureGenerators")) {
            throw new IllegalArgumentException("the description of its features begins with <" + root.getTagName()
                    + ">, not with <featureGenerators>");
        }
        Descriptor descriptor = new Descriptor();
        children(root).forEach(child -> descriptor.generator(child, Place.HERE));
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

    private static Element root(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("the description of its features is no XML: " + e.getMessage(), e);
        }
    }

    private static List<Element> children(Element parent) {
        return elements(parent).stream()
                .filter(e -> e.getTagName().equals("generator"))
                .toList();
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private void generator(Element e, Place place) {
        String name = e.getAttribute("class");
        if (!name.startsWith(PACKAGE) || !name.endsWith(SUFFIX)) {
            throw refused(name);
        }
        switch (name.substring(PACKAGE.length(), name.length() - SUFFIX.length())) {
            case "Window" -> window(e, place);
            case "Cached" -> children(e).forEach(child -> generator(child, place));
            case "Aggregated" -> aggregated(e, place);
            case "Token" -> add(bool(e, "lowercase", true) ? Kind.LOWER_WORD : Kind.WORD, place);
            case "TokenClass" -> tokenClass(e, place);
            case "TokenPattern" -> add(Kind.PATTERN, place);
            case "Prefix" -> add(Kind.PREFIX, number(e, "length", 4), 0, "", place);
            case "Suffix" -> add(Kind.SUFFIX, number(e, "length", 4), 0, "", place);
            case "CharacterNgram" -> add(Kind.NGRAM, number(e, "min", 2), number(e, "max", 5), "", place);
            case "BigramName" -> add(Kind.BIGRAM, place);
            case "TrigramName" -> add(Kind.TRIGRAM, place);
            case "Sentence" -> sentence(e, place);
            case "PreviousMap" -> add(Kind.PREVIOUS, place);
            case "Definition" -> add(Kind.PRIOR, place);
            case "DocumentBegin" -> add(Kind.DOCUMENT_BEGIN, place);
            case "WordCluster" -> add(bool(e, "lowerCase", false) ? Kind.LOWER_CLUSTER : Kind.CLUSTER, e, place);
            case "BrownClusterToken" -> add(Kind.BROWN, e, place);
            case "BrownClusterTokenClass" -> add(Kind.BROWN_AND_SHAPE, e, place);
            case "BrownClusterBigram" -> add(Kind.BROWN_BIGRAM, e, place);
            default -> throw refused(name);
        }
    }

    private static IllegalArgumentException refused(String name) {
        return new IllegalArgumentException("it uses the feature generator " + name + ", which can't be compiled");
    }

    private void window(Element e, Place place) {
        for (Element child : children(e)) {
            generator(child, place);
            for (int i = 1; i <= number(e, "prevLength", 5); i++) {
                generator(child, place.moved("p" + i, -i));
            }
            for (int i = 1; i <= number(e, "nextLength", 5); i++) {
                generator(child, place.moved("n" + i, i));
            }
        }
    }

    /** OpenNLP 2.5 gives each child but the first twice: its factory takes the group itself for the first child. */
    private void aggregated(Element e, Place place) {
        List<Element> children = children(e);
        children.forEach(child -> generator(child, place));
        children.stream().skip(1).forEach(child -> generator(child, place));
    }

    private void tokenClass(Element e, Place place) {
        add(Kind.SHAPE, place);
        if (bool(e, "wordAndClass", true)) {
            add(Kind.WORD_AND_SHAPE, place);
        }
    }

    private void sentence(Element e, Place place) {
        if (bool(e, "begin", true)) {
            add(Kind.SENTENCE_BEGIN, place);
        }
        if (bool(e, "end", true)) {
            add(Kind.SENTENCE_END, place);
        }
    }

    private void add(Kind kind, Place place) {
        add(kind, 0, 0, "", place);
    }

    private void add(Kind kind, Element e, Place place) {
        add(kind, 0, 0, value(e, "dict", ""), place);
    }

    private void add(Kind kind, int a, int b, String dictionary, Place place) {
        found.computeIfAbsent(new Template(kind, a, b, dictionary, List.of()), t -> new ArrayList<>())
                .add(place);
    }

    private static int number(Element e, String name, int otherwise) {
        return Integer.parseInt(value(e, name, Integer.toString(otherwise)));
    }

    private static boolean bool(Element e, String name, boolean otherwise) {
        return Boolean.parseBoolean(value(e, name, Boolean.toString(otherwise)));
    }

    private static String value(Element e, String name, String otherwise) {
        return elements(e).stream()
                .filter(child -> child.getAttribute("name").equals(name)
                        && !child.getTagName().equals("generator"))
                .map(Element::getTextContent)
                .reduce(otherwise, (first, second) -> second);
    }
}

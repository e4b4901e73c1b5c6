package io.nameplate.internal.linear;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An element of OpenNLP's XML description of features: it holds settings, and other generators. */
record Generator(Element element) {

    private static final String TAG = "generator";

    /** The root of a description, which is the cache if it says so. */
    static Generator root(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            return new Generator(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("the description of its features is no XML: " + e.getMessage(), e);
        }
    }

    String tag() {
        return element.getTagName();
    }

    String attribute(String name) {
        return element.getAttribute(name);
    }

    List<Generator> within() {
        return elements(element).stream()
                .filter(e -> e.getTagName().equals(TAG))
                .map(Generator::new)
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

    int number(String name, int otherwise) {
        return Integer.parseInt(text(name, Integer.toString(otherwise)));
    }

    boolean bool(String name, boolean otherwise) {
        return Boolean.parseBoolean(text(name, Boolean.toString(otherwise)));
    }

    String text(String name, String otherwise) {
        return elements(element).stream()
                .filter(child -> child.getAttribute("name").equals(name)
                        && !child.getTagName().equals(TAG))
                .map(Element::getTextContent)
                .reduce(otherwise, (first, second) -> second);
    }
}

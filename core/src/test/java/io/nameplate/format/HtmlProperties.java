package io.nameplate.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.EntityMention;
import io.nameplate.Extraction;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class HtmlProperties {

    private static final Set<String> OURS = Set.of(
            "html", "head", "meta", "title", "style", "body", "main", "article", "header", "h1", "h2", "h3", "h4", "h5",
            "bdi", "p", "ul", "li", "span", "div", "mark", "section", "a", "svg", "g", "rect", "text", "table", "thead",
            "tbody", "tr", "th", "td");

    @Provide
    Arbitrary<Extraction> extractions() {
        return Extractions.any();
    }

    @Property(tries = 300)
    void aPageIsWellFormedAndHoldsTheTextAsText(@ForAll("extractions") Extraction news) {
        Document page = parse(Html.page().format(news));
        assertEquals(visible(news.document().text()), text(page));
        elements(page, "*").forEach(e -> assertTrue(OURS.contains(e.getTagName()), e.getTagName()));
    }

    @Property(tries = 300)
    void theMarksAreTheMentions(@ForAll("extractions") Extraction news) {
        List<Element> marks = elements(parse(Html.fragment().format(news)), "mark");
        assertEquals(news.mentions().size(), marks.size());
        for (int i = 0; i < marks.size(); i++) {
            Element mark = marks.get(i);
            EntityMention mention = news.mentions().get(i);
            assertEquals(visible(mention.text()), mark.getTextContent());
            assertEquals(String.valueOf(mention.start()), mark.getAttribute("data-start"));
            assertEquals(String.valueOf(mention.end()), mark.getAttribute("data-end"));
            assertEquals(mention.type().name(), mark.getAttribute("data-type"));
            assertEquals(String.valueOf(mention.confidence()), mark.getAttribute("data-confidence"));
            assertEquals(mention.source().name(), mark.getAttribute("data-source"));
        }
    }

    @Property(tries = 100)
    void everyLinkLeadsToAMention(@ForAll("extractions") Extraction one, @ForAll("extractions") Extraction two)
            throws IOException {
        StringBuilder out = new StringBuilder();
        try (ExtractionWriter writer = Html.page().open(out)) {
            writer.write(one);
            writer.write(two);
        }
        Document page = parse(out.toString());
        List<String> ids =
                elements(page, "mark").stream().map(m -> m.getAttribute("id")).toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
        elements(page, "a")
                .forEach(a -> assertTrue(ids.contains(a.getAttribute("href").substring(1))));
    }

    static Document parse(String xml) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed: " + xml, e);
        }
    }

    static List<Element> elements(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String text(Document page) {
        return elements(page, "div").stream()
                .filter(d -> d.getAttribute("class").equals("np-text"))
                .findFirst()
                .orElseThrow()
                .getTextContent();
    }

    /** What XML has of a text: line ends as line feeds, U+FFFD for what it does not have. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.replaceAll("\r\n|[\r\u000B\f]", "\n").codePoints().forEach(c -> {
            boolean has = c == '\t'
                    || c == '\n'
                    || c == 0x85
                    || (c >= ' ' && c < 0x7F)
                    || (c >= 0xA0 && c < 0xD800)
                    || (c >= 0xE000 && c < 0xFDD0)
                    || (c > 0xFDEF && c < 0xFFFE)
                    || c > 0xFFFF;
            visible.appendCodePoint(has ? c : 0xFFFD);
        });
        return visible.toString();
    }
}

package io.nameplate.training;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/** NLP4J's named entity recognizer and what it needs before it. */
public final class Nlp4jNer implements NerPeer {

    /** The library's own configuration for English, without its parser. */
    private static final String CONFIGURATION =
            """
            <configuration>
              <tsv><column index="1" field="form"/></tsv>
              <lexica>
                <ambiguity_classes field="word_form_simplified_lowercase">%1$s/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
                <word_clusters field="word_form_simplified_lowercase">%1$s/en-brown-clusters-simplified-lowercase.xz</word_clusters>
                <word_embeddings field="word_form_undigitalized">%1$s/en-word-embeddings-undigitalized.xz</word_embeddings>
                <named_entity_gazetteers field="word_form_simplified">%1$s/en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
              </lexica>
              <models><pos>%2$s/en-pos.xz</pos><ner>%2$s/en-ner.xz</ner></models>
            </configuration>
            """
                    .formatted("edu/emory/mathcs/nlp/lexica", "edu/emory/mathcs/nlp/models");

    private static final Set<String> TYPES = Set.of("PERSON", "GPE", "LOC", "FAC", "ORG");

    /** Loads nothing yet. */
    public Nlp4jNer() {}

    @Override
    public String name() {
        return "NLP4J 1.1.3";
    }

    @Override
    public String setUp() {
        return "`NLPDecoder` with its tokenizer and sentence splitter, en-pos, morphological analyzer and en-ner, and the four"
                + " lexica of its own configuration for English; no parser; models and lexica of nlp4j-english 1.1.2;"
                + " of its types PERSON, GPE, LOC, FAC and ORG are counted";
    }

    @Override
    public List<String> artifacts() {
        return List.of(
                "nlp4j-api",
                "nlp4j-english",
                "slf4j-api",
                "xz",
                "fastutil",
                "brownies-collections",
                "commons-math3",
                "commons-csv");
    }

    @Override
    public ToLongFunction<String> load() {
        NLPDecoder decoder =
                new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
        return text -> mentions(decoder, text);
    }

    private static long mentions(NLPDecoder decoder, String text) {
        try {
            return decoder.decodeDocument(text).stream()
                    .flatMap(Arrays::stream)
                    .filter(Nlp4jNer::isFirst)
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tags are {@code B-}, {@code I-}, {@code L-} for the parts of a name, {@code U-} for a name of one word, {@code O}. */
    private static boolean isFirst(NLPNode node) {
        String tag = node.getNamedEntityTag();
        return tag != null && (tag.startsWith("B-") || tag.startsWith("U-")) && TYPES.contains(tag.substring(2));
    }
}

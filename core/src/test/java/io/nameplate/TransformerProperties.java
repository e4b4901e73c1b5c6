package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every string, with a transformer of small windows. */
class TransformerProperties extends AnyText {

    private static final EntityExtractor ONE = Transformers.extractor(Transformers.UNCASED);
    private static final EntityExtractor OTHER = Transformers.extractor(Transformers.UNCASED);
    private static final EntityExtractor BIOES = Transformers.extractor(Transformers.BIOES);

    TransformerProperties() {
        super(ONE, OTHER);
    }

    @Property(tries = 300)
    void mentionsOfAnotherSchemeAreSound(@ForAll("texts") String text) {
        Soundness.check(BIOES.extract(text));
    }

    @Property(tries = 100)
    void aTextReadsTheSameAloneAndAmongOthers(@ForAll("texts") String text, @ForAll("texts") String other) {
        List<List<EntityMention>> among = new ArrayList<>();
        ONE.extractAll(List.of(Document.of(other), Document.of(text), Document.of(other)))
                .forEach(news -> among.add(news.mentions()));
        assertEquals(OTHER.extract(text).mentions(), among.get(1));
    }
}

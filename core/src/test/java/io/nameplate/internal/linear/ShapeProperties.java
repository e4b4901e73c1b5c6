package io.nameplate.internal.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

class ShapeProperties {

    @Property(tries = 5000)
    void aShapeIsWhatOpenNlpCallsIt(@ForAll("tokens") String token) {
        assertEquals(FeatureGeneratorUtil.tokenFeature(token), Shape.NAMES.get(Shape.of(token)));
    }

    @Provide
    Arbitrary<String> tokens() {
        Arbitrary<String> marks = Arbitraries.of(
                ".", ",", "-", "/", "1", "23", "A", "\u00C4", "b", "Z\u0308", "\u30FB", "\u30FC", "\u301C", "\u3042",
                "\u30A2", "\u4E2D", "\u0416", "\u01C5", "\u0661", "\n", "\uD83D", "\uDE00", "\u02BC");
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(3);
        return Arbitraries.frequencyOf(Tuple.of(6, marks), Tuple.of(1, anything))
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }
}

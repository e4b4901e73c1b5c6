package io.nameplate.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import org.junit.jupiter.api.Test;

class FoldTest {

    private static final Map<String, Map<String, String>> CLASSES =
            Map.of("c", Map.of("kyiv", "01", "lviv", "01", "said", "11"), "n", Map.of("kyiv", "9"));

    private static Weights weights() {
        return Weights.of(new GISModel(
                new Context[] {
                    context(1, 2), context(0.5, 0), context(0, 4), context(8, 0), context(0.01, 0), context(16, 1)
                },
                new String[] {"w=kyiv", "c01", "n9", "p1c01", "c11", "pre=K"},
                new String[] {"location-start", "other"}));
    }

    private static Context context(double first, double second) {
        return new Context(new int[] {0, 1}, new double[] {first, second});
    }

    @Test
    void whatAWordsClassesAddIsAddedToTheWord() {
        Weights weights = weights();
        new Fold(CLASSES, 0.1).fold(weights, List.of("kyiv", "lviv", "said"));
        assertArrayEquals(new double[] {1.5, 6}, weights.byFeature().get("w=kyiv"));
        assertArrayEquals(new double[] {0.5, 0}, weights.byFeature().get("w=lviv"));
        assertArrayEquals(new double[] {8, 0}, weights.byFeature().get("p1w=lviv"));
        assertArrayEquals(new double[] {16, 1}, weights.byFeature().get("pre=K"));
    }

    @Test
    void noClassIsLeftAndSmallSumsMakeNoNewWord() {
        Weights weights = weights();
        new Fold(CLASSES, 0.1).fold(weights, List.of("kyiv", "lviv", "said"));
        assertTrue(weights.byFeature().keySet().stream().noneMatch(f -> f.matches("(p1)?[cn]\\d+")));
        assertFalse(weights.byFeature().containsKey("w=said"));
    }

    @Test
    void theFoldedModelGivesTheSameProbabilities() {
        Weights folded = weights();
        new Fold(CLASSES, 0).fold(folded, Set.of("kyiv", "lviv", "said"));
        double[] before =
                weights().rounded(Double.MIN_VALUE).eval(new String[] {"w=kyiv", "c01", "n9", "p1c01", "pre=K"});
        double[] after = folded.rounded(Double.MIN_VALUE).eval(new String[] {"w=kyiv", "p1w=lviv", "pre=K"});
        assertArrayEquals(before, after, 1e-12);
    }
}

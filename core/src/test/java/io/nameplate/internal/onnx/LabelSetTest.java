package io.nameplate.internal.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.nameplate.internal.onnx.LabelSet.Scheme;
import io.nameplate.internal.sequence.Transitions;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelSetTest {

    private static final List<String> NAMES = List.of("O", "B-PER", "I-PER");

    /** As a model of IOB1 sees three words: I, then B for another mention, then O. */
    private static final double[] SCORES = {-6, -7, -0.01, -6, -0.01, -7, -0.01, -6, -7};

    private static String mentions(Scheme scheme) {
        LabelSet labels = new LabelSet(NAMES, scheme);
        return new SentenceDecoder(labels, new Transitions(labels))
                .decide(SCORES.clone()).stream()
                        .map(m -> m.from() + "-" + m.to())
                        .toList()
                        .toString();
    }

    @Test
    void aMentionMayBeginWithInsideWhereTheSettingSaysSo() {
        assertEquals("[0-1, 1-2]", mentions(Scheme.IOB1));
        assertEquals("[1-2]", mentions(Scheme.SHOWN));
    }
}

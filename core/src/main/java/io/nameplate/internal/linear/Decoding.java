package io.nameplate.internal.linear;

import io.nameplate.internal.sequence.Transitions;
import java.util.List;
import java.util.function.Supplier;

/**
 * What decoders of a model have in common.
 *
 * @param beam how many sequences are kept by those that go word by word
 * @param decisions the templates that look at the decisions before a word
 */
record Decoding(Weights weights, Outcomes outcomes, int beam, List<Template> decisions) {

    Supplier<Decoder> chains() {
        Transitions transitions = Field.transitions(weights, outcomes);
        return () -> new Field(transitions);
    }

    Supplier<Decoder> beams(Softmax softmax) {
        History history = new History(weights, outcomes);
        DecisionFeatures features = new DecisionFeatures(decisions, weights, outcomes);
        return () -> new Beam(beam, outcomes, history, features, softmax);
    }
}

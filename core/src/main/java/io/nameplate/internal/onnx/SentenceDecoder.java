package io.nameplate.internal.onnx;

import io.nameplate.internal.sequence.Chain;
import io.nameplate.internal.sequence.Transitions;
import java.util.ArrayList;
import java.util.List;

/** Decides sentences: the most probable valid labelling, its mentions, and how sure each is. Scratch of one call. */
final class SentenceDecoder {

    /**
     * A mention among the words of a sentence.
     *
     * @param from its first word
     * @param to the word after its last
     * @param label that of its first word
     * @param confidence its share of the probability of all valid labellings
     */
    record Mention(int from, int to, int label, double confidence) {}

    private final LabelSet labels;
    private final Chain chain;

    SentenceDecoder(LabelSet labels, Transitions transitions) {
        this.labels = labels;
        this.chain = new Chain(transitions);
    }

    /**
     * @param scores the logarithms of the labels' probabilities, those of a word at its index times the number of labels;
     *     written to
     */
    List<Mention> decide(double[] scores) {
        int words = scores.length / labels.size();
        forbidOpenEnd(scores, words - 1);
        List<Mention> mentions = new ArrayList<>();
        if (chain.decide(words, scores)) {
            for (int from = 0; from < words; ) {
                int to = end(from, words);
                if (!labels.isOutside(chain.outcome(from))) {
                    mentions.add(new Mention(from, to, chain.outcome(from), chain.confidence(from, to)));
                }
                from = to;
            }
        }
        return mentions;
    }

    private void forbidOpenEnd(double[] scores, int last) {
        for (int label = 0; label < labels.size() && last >= 0; label++) {
            if (labels.mustGoOn(label)) {
                scores[last * labels.size() + label] = Transitions.NEVER;
            }
        }
    }

    private int end(int from, int words) {
        int to = from + 1;
        while (to < words && labels.goesOn(chain.outcome(to - 1), chain.outcome(to))) {
            to++;
        }
        return to;
    }
}

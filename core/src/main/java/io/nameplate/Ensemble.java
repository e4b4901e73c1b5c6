package io.nameplate;

import io.nameplate.internal.linear.LinearModel;
import io.nameplate.internal.linear.SureReading;
import io.nameplate.internal.linear.UnsureSentence;
import io.nameplate.internal.onnx.First;
import io.nameplate.internal.onnx.OnnxModel;
import io.nameplate.internal.sequence.Prior;
import io.nameplate.internal.sequence.Transitions;
import io.nameplate.spi.EntityRecognizer;
import io.nameplate.spi.ScoredSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear model that reads the whole document, and a transformer that reads what the first is not sure of and weighs what both say.
 * Which sentences these are depends on the document alone.
 */
final class Ensemble implements EntityRecognizer {

    private final LinearModel linear;
    private final OnnxModel transformer;
    private final First first;
    /** For each label of the linear model its number in the transformer. */
    private final int[] labels;

    private final Transitions transitions;

    private Ensemble(LinearModel linear, OnnxModel transformer, First first) {
        this.linear = linear;
        this.transformer = transformer;
        this.first = first;
        List<String> known = transformer.bioLabels();
        this.labels = linear.bioLabels().stream().mapToInt(known::indexOf).toArray();
        this.transitions = transformer.transitions(weighed(linear.transitions(), known.size()));
    }

    /**
     * The transformer, with the model that its description wants before it, if any.
     *
     * @throws ModelLoadException if that one is missing, damaged, or has other labels
     */
    static EntityRecognizer of(OnnxModel transformer, Folder folder) {
        if (transformer.first().isEmpty()) {
            return transformer;
        }
        First first = transformer.first().get();
        String where = folder.where(first.file());
        LinearModel linear = LinearModel.load(folder.bytes(first.file()), where);
        try {
            checkLabels(linear.bioLabels(), transformer.bioLabels());
        } catch (IllegalStateException e) {
            throw new ModelLoadException(where + " can't read before the transformer: " + e.getMessage(), e);
        }
        return new Ensemble(linear, transformer, first);
    }

    private static void checkLabels(List<String> linear, List<String> transformer) {
        if (!sorted(linear).equals(sorted(transformer))) {
            throw new IllegalStateException("it has the labels " + linear + ", the transformer has " + transformer);
        }
    }

    private static List<String> sorted(List<String> labels) {
        return labels.stream().sorted().toList();
    }

    private double[] weighed(double[] given, int size) {
        double[] weighed = new double[given.length];
        for (int from = 0; from <= size; from++) {
            int row = from == size ? size : labels[from];
            for (int to = 0; to < size; to++) {
                weighed[row * size + labels[to]] = first.weight() * given[from * size + to];
            }
        }
        return weighed;
    }

    @Override
    public List<ScoredSpan> recognize(List<Sentence> sentences) {
        SureReading read = linear.recognizeSure(sentences, first.sureAbove());
        List<ScoredSpan> spans = new ArrayList<>(read.spans());
        if (!read.unsure().isEmpty()) {
            List<Sentence> open =
                    read.unsure().stream().map(UnsureSentence::sentence).toList();
            spans.addAll(transformer.recognize(open, new Said(read.unsure())));
        }
        return spans;
    }

    /** What the linear model says of the sentences that it is not sure of. */
    private final class Said implements Prior {

        private final List<UnsureSentence> sentences;

        Said(List<UnsureSentence> sentences) {
            this.sentences = sentences;
        }

        @Override
        public Transitions transitions() {
            return transitions;
        }

        @Override
        public void addTo(int sentence, double[] scores) {
            sentences.get(sentence).addTo(scores, labels, first.weight());
        }
    }
}

package io.nameplate;

import io.nameplate.internal.linear.LinearModel;
import io.nameplate.internal.linear.SureReading;
import io.nameplate.internal.onnx.First;
import io.nameplate.internal.onnx.OnnxModel;
import io.nameplate.spi.EntityRecognizer;
import io.nameplate.spi.ScoredSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear model that reads the whole document, and a transformer that reads what the first is not sure of. Which sentences these
 * are depends on the document alone.
 */
final class Cascade implements EntityRecognizer {

    private final LinearModel first;
    private final double least;
    private final OnnxModel second;

    private Cascade(LinearModel first, double least, OnnxModel second) {
        this.first = first;
        this.least = least;
        this.second = second;
    }

    /**
     * The transformer, behind the model that its description wants before it, if any.
     *
     * @throws ModelLoadException if that one is missing, damaged, or finds other types
     */
    static EntityRecognizer before(OnnxModel transformer, Folder folder) {
        if (transformer.first().isEmpty()) {
            return transformer;
        }
        First wanted = transformer.first().get();
        LinearModel model = LinearModel.load(folder.bytes(wanted.file()), folder.where(wanted.file()));
        if (!model.types().equals(transformer.types())) {
            throw new ModelLoadException(folder.where(wanted.file()) + " has the types " + model.types()
                    + ", where the transformer behind it has " + transformer.types());
        }
        return new Cascade(model, wanted.least(), transformer);
    }

    @Override
    public List<ScoredSpan> recognize(List<Sentence> sentences) {
        SureReading sure = first.recognizeSure(sentences, least);
        List<ScoredSpan> spans = new ArrayList<>(sure.spans());
        if (!sure.unsure().isEmpty()) {
            spans.addAll(second.recognize(sure.unsure()));
        }
        return spans;
    }
}

package io.nameplate;

import io.nameplate.internal.opennlp.OpenNlpModel;
import io.nameplate.spi.EntityRecognizer;
import io.nameplate.spi.ScoredSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A loaded model: its weights, ready to read. Thread-safe. */
final class Engine {

    private final ModelInfo info;
    private final EntityRecognizer recognizer;

    private Engine(ModelInfo info, EntityRecognizer recognizer) {
        this.info = info;
        this.recognizer = recognizer;
    }

    static Engine load(ModelFiles files) {
        byte[] bytes = files.bytes();
        if (!OpenNlpModel.looksLikeOne(bytes)) {
            throw new ModelLoadException(files.where() + " is no model: an OpenNLP model is a zip archive, and this"
                    + (bytes.length == 0 ? " is empty" : " is not"));
        }
        OpenNlpModel model = OpenNlpModel.load(bytes, files.where());
        model.description().ifPresent(d -> ModelFormat.check(files.where(), d.format(), d.leastCore()));
        ModelInfo info = files.info().orElseGet(() -> infoOf(model, files.where(), bytes));
        if (!Set.copyOf(info.types()).equals(model.types())) {
            throw new ModelLoadException(
                    files.where() + " has the types " + model.types() + ", where its description says " + info.types());
        }
        return new Engine(info, model);
    }

    private static ModelInfo infoOf(OpenNlpModel model, String where, byte[] bytes) {
        return new ModelInfo(
                model.description().map(OpenNlpModel.Description::name).orElse(where),
                model.description().map(OpenNlpModel.Description::version).orElse("unknown"),
                model.language(),
                "an OpenNLP model",
                Optional.empty(),
                model.types(),
                List.of(),
                Map.of(where, ModelFiles.sha256(bytes)));
    }

    ModelInfo info() {
        return info;
    }

    List<ScoredSpan> recognize(List<Sentence> sentences) {
        return recognizer.recognize(sentences);
    }

    /** Frees what the garbage collector does not; an OpenNLP model has nothing of that kind. */
    void close() {}
}

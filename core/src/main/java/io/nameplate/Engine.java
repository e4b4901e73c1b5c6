package io.nameplate;

import io.nameplate.internal.linear.Description;
import io.nameplate.internal.linear.LinearModel;
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
        Engine engine = LinearModel.looksLikeOne(bytes) ? compiled(files, bytes) : openNlp(files, bytes);
        files.info().ifPresent(described -> {
            if (!described.types().equals(engine.info.types())) {
                throw new ModelLoadException(files.where() + " has the types " + engine.info.types()
                        + ", where its description says " + described.types());
            }
        });
        return new Engine(files.info().orElse(engine.info), engine.recognizer);
    }

    private static Engine compiled(ModelFiles files, byte[] bytes) {
        LinearModel model = LinearModel.load(bytes, files.where());
        Description d = model.description();
        ModelFormat.checkCore(files.where(), d.leastCore());
        // A compiled file carries a checksum of its own; a SHA-256 of megabytes would be a tenth of the time to the
        // first result.
        files.info().ifPresent(described -> {
            if (!described.toString().equals(d.name() + " " + d.version())) {
                throw new ModelLoadException(files.where() + " is " + d.name() + " " + d.version()
                        + ", where its description says " + described);
            }
        });
        Set<EntityType> types = model.types();
        return new Engine(
                info(files, bytes, d.name(), d.version(), d.language(), "a compiled linear model", types), model);
    }

    private static Engine openNlp(ModelFiles files, byte[] bytes) {
        if (!OpenNlpModel.looksLikeOne(bytes)) {
            throw new ModelLoadException(
                    files.where() + " is no model: an OpenNLP model is a zip archive, a compiled one"
                            + " begins with NPLM, and this" + (bytes.length == 0 ? " is empty" : " is neither"));
        }
        files.check(bytes);
        OpenNlpModel model = OpenNlpModel.load(bytes, files.where());
        model.description().ifPresent(d -> ModelFormat.check(files.where(), d.format(), d.leastCore()));
        String name = model.description().map(OpenNlpModel.Description::name).orElse(files.where());
        String version =
                model.description().map(OpenNlpModel.Description::version).orElse("unknown");
        return new Engine(
                info(files, bytes, name, version, model.language(), "an OpenNLP model", model.types()), model);
    }

    private static ModelInfo info(
            ModelFiles files,
            byte[] bytes,
            String name,
            String version,
            String language,
            String description,
            Set<EntityType> types) {
        // A sum over megabytes that nobody reads would double the time to load.
        Map<String, String> sums =
                files.info().map(ModelInfo::files).orElseGet(() -> Map.of(files.where(), ModelFiles.sha256(bytes)));
        return new ModelInfo(name, version, language, description, Optional.empty(), types, List.of(), sums);
    }

    ModelInfo info() {
        return info;
    }

    List<ScoredSpan> recognize(List<Sentence> sentences) {
        return recognizer.recognize(sentences);
    }
}

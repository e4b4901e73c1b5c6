package io.nameplate;

import io.nameplate.internal.linear.Description;
import io.nameplate.internal.linear.LinearModel;
import io.nameplate.internal.onnx.OnnxModel;
import io.nameplate.internal.opennlp.OpenNlpModel;
import io.nameplate.spi.EntityRecognizer;
import io.nameplate.spi.ScoredSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A loaded model: its weights, ready to read. Thread-safe. */
final class Engine implements AutoCloseable {

    private final ModelInfo info;
    private final EntityRecognizer recognizer;
    private final Runnable freeing;

    private Engine(ModelInfo info, EntityRecognizer recognizer) {
        this(info, recognizer, () -> {});
    }

    private Engine(ModelInfo info, EntityRecognizer recognizer, Runnable freeing) {
        this.info = info;
        this.recognizer = recognizer;
        this.freeing = freeing;
    }

    /**
     * Loads a model.
     *
     * @param threads that work together on one window, where the model is a transformer
     */
    static Engine load(ModelFiles files, int threads) {
        Engine engine =
                files.folder().map(folder -> transformer(folder, threads)).orElseGet(() -> ofOneFile(files));
        try {
            return engine.as(files);
        } catch (RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    private Engine as(ModelFiles files) {
        files.info().ifPresent(described -> {
            if (!described.types().equals(info.types())) {
                throw new ModelLoadException(files.where() + " has the types " + info.types()
                        + ", where its description says " + described.types());
            }
        });
        return new Engine(files.info().orElse(info), recognizer, freeing);
    }

    private static Engine ofOneFile(ModelFiles files) {
        byte[] bytes = files.bytes();
        return LinearModel.looksLikeOne(bytes) ? compiled(files, bytes) : openNlp(files, bytes);
    }

    private static Engine transformer(Folder folder, int threads) {
        OnnxModel model = OnnxModel.load(folder, threads);
        EntityRecognizer recognizer = readingWith(model, folder);
        ModelInfo info = new ModelInfo(
                folder.name(),
                "unknown",
                "und",
                "a transformer model",
                Optional.empty(),
                model.types(),
                List.of(),
                folder.read());
        return new Engine(info, recognizer, model::close);
    }

    private static EntityRecognizer readingWith(OnnxModel model, Folder folder) {
        try {
            return Ensemble.of(model, folder);
        } catch (RuntimeException e) {
            model.close();
            throw e;
        }
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
                            + " begins with NPLM, a transformer is a folder with a " + OnnxModel.GRAPH + ", and this"
                            + (bytes.length == 0 ? " is empty" : " is none of them"));
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

    /** Frees what lies outside the heap; no call may be running, and none may follow. */
    @Override
    public void close() {
        freeing.run();
    }

    List<ScoredSpan> recognize(List<Sentence> sentences) {
        return recognizer.recognize(sentences);
    }
}

package io.nameplate.cli;

import io.nameplate.EntityExtractor;
import io.nameplate.EntityExtractorBuilder;
import io.nameplate.ModelNotFoundException;
import io.nameplate.NerModel;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/** What {@code --model} means. */
final class Models {

    static final String HELP = "A model on the class path by name (see 'nameplate models'), or the path of a model file"
            + " or of a transformer's folder, which has a / in it or exists."
            + " Default: the best English model on the class path.";

    private Models() {}

    static EntityExtractorBuilder extractor(Optional<String> nameOrPath) {
        EntityExtractorBuilder builder = EntityExtractor.builder();
        nameOrPath.map(Models::model).ifPresent(builder::model);
        return builder;
    }

    private static NerModel model(String nameOrPath) {
        if (isPath(nameOrPath)) {
            return NerModel.load(Path.of(nameOrPath));
        }
        try {
            return NerModel.named(nameOrPath);
        } catch (ModelNotFoundException e) {
            throw new UsageException("--model: " + e.getMessage() + "; nor is there a file of that name", e);
        }
    }

    private static boolean isPath(String value) {
        return value.contains("/")
                || value.contains(File.separator)
                || new File(value).isFile()
                || new File(value, "model.onnx").isFile();
    }
}

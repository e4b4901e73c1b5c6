package io.nameplate.model.enfast;

import io.nameplate.ModelCompiler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The shipped OpenNLP model, compiled once a run. */
final class CompiledEnFast {

    /** With all its weights. */
    static final Path FILE = compile();

    private CompiledEnFast() {}

    private static Path compile() {
        try (InputStream in = new EnFast().open("en-fast.bin")) {
            Path model = Files.createTempFile("en-fast", ".bin");
            Path compiled = Files.createTempFile("en-fast", ".npm");
            compiled.toFile().deleteOnExit();
            Files.copy(in, model, StandardCopyOption.REPLACE_EXISTING);
            ModelCompiler.exact().compile(model, compiled);
            Files.delete(model);
            return compiled;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

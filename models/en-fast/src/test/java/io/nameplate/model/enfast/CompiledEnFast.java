package io.nameplate.model.enfast;

import io.nameplate.ModelCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The OpenNLP file that is published beside en-fast, and the same compiled once a run with all its weights. */
final class CompiledEnFast {

    static final Path OPENNLP = Path.of("src/opennlp/resources/io/nameplate/model/enfast/en-fast.bin");
    static final Path FILE = compile();

    private CompiledEnFast() {}

    private static Path compile() {
        try {
            Path compiled = Files.createTempFile("en-fast", ".npm");
            compiled.toFile().deleteOnExit();
            ModelCompiler.exact().compile(OPENNLP, compiled);
            return compiled;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.nameplate.training;

import io.nameplate.internal.linear.Description;
import io.nameplate.internal.linear.LinearCompiler;
import io.nameplate.internal.linear.LinearSource;
import io.nameplate.internal.linear.Normalization;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compiles trained weights with their dictionaries: no class is folded into words, so all words keep theirs. */
@Command(name = "compile", description = "Writes the model's compiled file, from the weights that train has kept.")
final class CompileEnFast implements Callable<Integer> {

    @Mixin
    private Places places = new Places();

    @Override
    public Integer call() throws IOException {
        Settings settings = Settings.read(places.settings);
        byte[] compiled = new LinearCompiler(
                        settings.number("compiled-least-weight"),
                        Boolean.parseBoolean(settings.text("compiled-quantized")))
                .compile(source(settings));
        Files.createDirectories(places.output);
        Files.write(places.output.resolve(settings.text("name") + ".npm"), compiled);
        return 0;
    }

    private LinearSource source(Settings settings) throws IOException {
        Weights weights = Weights.read(settings.weights(places.work));
        return new LinearSource(
                new Description(
                        settings.text("name"),
                        settings.text("version"),
                        settings.text("language"),
                        settings.text("core"),
                        List.of(ModelArchive.AUXILIARY)),
                new String(Features.all(), StandardCharsets.UTF_8),
                weights.labels(),
                weights.byFeature(),
                new WordDictionaries(places.lexica).classes(),
                settings.integer("beam"),
                Normalization.MAXENT,
                List.of());
    }
}

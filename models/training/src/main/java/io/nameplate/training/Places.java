package io.nameplate.training;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where training reads and writes. */
final class Places {

    @Option(names = "--settings", description = "default: ${DEFAULT-VALUE}")
    Path settings = Path.of("models/training/en-fast.properties");

    @Option(names = "--corpora", required = true, description = "the folder that holds train/")
    Path corpora = Path.of("");

    @Option(names = "--lexica", description = "the imported lexica (default: ${DEFAULT-VALUE})")
    Path lexica = Path.of("models/training/data");

    @Option(names = "--work", description = "the folder that keeps the weights (default: ${DEFAULT-VALUE})")
    Path work = Path.of("models/training/target");

    @Option(names = "--output", description = "the folder to write the model to (default: ${DEFAULT-VALUE})")
    Path output = Path.of("models/en-fast/src/main/resources/io/nameplate/model/enfast");
}

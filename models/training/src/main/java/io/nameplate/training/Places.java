package io.nameplate.training;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where training reads and writes. */
final class Places {

    @Option(names = "--settings", description = "default: ${DEFAULT-VALUE}")
    Path settings = Path.of("models/training/en-fast.properties");

    @Option(names = "--corpora", required = true, description = "the folder that holds train/ and raw/")
    Path corpora = Path.of("");

    @Option(names = "--lexica", description = "the imported lexica (default: ${DEFAULT-VALUE})")
    Path lexica = Path.of("models/training/data");

    @Option(names = "--labels", description = "a teacher's, of the unlabelled corpora (default: ${DEFAULT-VALUE})")
    Path labels = Path.of("models/training/data/labels.npz");

    @Option(names = "--work", description = "the folder that keeps the weights (default: ${DEFAULT-VALUE})")
    Path work = Path.of("models/training/target");

    @Option(names = "--calibration", description = "what confidence is worth (default: ${DEFAULT-VALUE})")
    Path calibration = Path.of("models/training/en-fast.calibration.tsv");

    @Option(names = "--opennlp", description = "the folder to write the OpenNLP model to (default: ${DEFAULT-VALUE})")
    Path openNlp = Path.of("models/en-fast/src/opennlp/resources/io/nameplate/model/enfast");

    @Option(names = "--output", description = "the folder to write the model to (default: ${DEFAULT-VALUE})")
    Path output = Path.of("models/en-fast/src/main/resources/io/nameplate/model/enfast");
}

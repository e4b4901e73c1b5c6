package io.nameplate.training;

import io.nameplate.EntityType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.model.GenericModelSerializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the linear model and writes it as a standard OpenNLP file with its description. */
@Command(name = "train", description = "Trains en-fast with the settings of one file.")
final class TrainEnFast implements Callable<Integer> {

    @Option(names = "--settings", description = "default: ${DEFAULT-VALUE}")
    private Path settingsFile = Path.of("models/training/en-fast.properties");

    @Option(names = "--corpora", required = true, description = "the folder that holds train/")
    private Path corpora = Path.of("");

    @Option(names = "--lexica", description = "the imported lexica (default: ${DEFAULT-VALUE})")
    private Path lexica = Path.of("models/training/data");

    @Option(names = "--work", description = "the folder to keep the weights in (default: ${DEFAULT-VALUE})")
    private Path work = Path.of("models/training/target");

    @Override
    public Integer call() throws IOException {
        Settings settings = Settings.read(settingsFile);
        AbstractModel weights = Objects.requireNonNull(train(settings).getArtifact(ModelArchive.WEIGHTS));
        Path kept = settings.weights(work);
        Files.createDirectories(work);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(kept))) {
            new GenericModelSerializer().serialize(weights, out);
        }
        return 0;
    }

    private TokenNameFinderModel train(Settings settings) throws IOException {
        List<TaggedSentence> sentences = new TrainingSet(settings, corpora).sentences();
        TokenNameFinderFactory factory =
                new TokenNameFinderFactory(Features.all(), new WordDictionaries(lexica).resources(), new BioCodec());
        List<NameSample> samples = sentences.stream().map(TrainEnFast::sample).toList();
        try (ObjectStream<NameSample> stream = new CollectionObjectStream<>(samples)) {
            return NameFinderME.train("en", null, stream, parameters(settings), factory);
        }
    }

    private static TrainingParameters parameters(Settings settings) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, settings.text("algorithm"));
        parameters.put(TrainingParameters.ITERATIONS_PARAM, settings.integer("iterations"));
        parameters.put(TrainingParameters.CUTOFF_PARAM, settings.integer("cutoff"));
        parameters.put(TrainingParameters.THREADS_PARAM, settings.integer("threads"));
        parameters.put("L1Cost", settings.number("l1"));
        parameters.put("L2Cost", settings.number("l2"));
        return parameters;
    }

    private static NameSample sample(TaggedSentence sentence) {
        Span[] names = sentence.mentions().stream()
                .map(m -> new Span(m.start(), m.end(), label(m.type())))
                .toArray(Span[]::new);
        return new NameSample(sentence.forms().toArray(String[]::new), names, sentence.firstOfDocument());
    }

    private static String label(EntityType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}

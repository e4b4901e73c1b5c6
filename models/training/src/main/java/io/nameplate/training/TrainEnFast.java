package io.nameplate.training;

import io.nameplate.EntityType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderEventStream;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.model.GenericModelSerializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Trains the linear model, keeps its weights and packs them. */
@Command(name = "train", description = "Trains en-fast with the settings of one file and writes the model's file.")
final class TrainEnFast implements Callable<Integer> {

    @Mixin
    private Places places = new Places();

    @Override
    public Integer call() throws IOException {
        Settings settings = Settings.read(places.settings);
        Events events = events(settings);
        Weights weights = Weights.of(events, learned(events, settings));
        Files.createDirectories(places.work);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(settings.weights(places.work)))) {
            new GenericModelSerializer().serialize(weights.model(Double.MIN_VALUE), out);
        }
        new Pack(places).write();
        return 0;
    }

    private Events events(Settings settings) throws IOException {
        List<NameSample> samples = new TrainingSet(settings, places.corpora)
                .sentences().stream().map(TrainEnFast::sample).toList();
        TokenNameFinderFactory factory = new TokenNameFinderFactory(
                Features.all(), new WordDictionaries(places.lexica).resources(), new BioCodec());
        return Events.read(
                () -> new NameFinderEventStream(
                        new CollectionObjectStream<>(samples), null, factory.createContextGenerator(), new BioCodec()),
                settings.integer("cutoff"));
    }

    private static Ftrl learned(Events events, Settings settings) {
        Ftrl learner = new Ftrl(
                events.features().size(),
                events.outcomes().length,
                settings.number("alpha"),
                settings.number("beta"),
                settings.number("l1"),
                settings.number("l2"));
        Random random = new Random(settings.integer("seed"));
        try (ProgressBar bar = new ProgressBar("learning", settings.integer("passes"))) {
            for (int pass = 0; pass < settings.integer("passes"); pass++) {
                bar.setExtraMessage(String.format(Locale.ROOT, "loss %.4f", learner.pass(events, random)));
                bar.step();
            }
        }
        return learner;
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

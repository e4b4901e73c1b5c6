package io.nameplate.training;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.TokenNameFinderFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Trains both linear models, keeps their weights and packs them. */
@Command(name = "train", description = "Trains en-fast with the settings of one file and writes the model's files.")
final class TrainEnFast implements Callable<Integer> {

    @Mixin
    private Places places = new Places();

    @Override
    public Integer call() throws IOException {
        Settings settings = Settings.read(places.settings);
        List<TaggedSentence> sentences = new TrainingSet(settings, places).sentences();
        Files.createDirectories(places.work);
        crf(sentences, settings).write(settings.weights(places.work, "crf"));
        maxent(sentences, settings).write(settings.weights(places.work, "maxent"));
        new Pack(places).write(sentences);
        return 0;
    }

    /** What the compiled engine decodes, all tokens of a sentence at once. */
    private Weights crf(List<TaggedSentence> tagged, Settings settings) throws IOException {
        Sequences sequences = Sequences.withoutOutcomes(tagged, contexts(), settings.integer("cutoff"));
        Crf crf = new Crf(sequences.features().size(), sequences.outcomes(), settings.rate("crf"));
        learn(crf, sequences, settings, "crf");
        Weights weights = Weights.of(sequences, crf);
        for (int o = 0; o < sequences.outcomes().size(); o++) {
            weights.add("po=" + sequences.outcomes().get(o), crf.transitions(o));
        }
        return weights;
    }

    /** What OpenNLP decodes, one token after another. */
    private Weights maxent(List<TaggedSentence> tagged, Settings settings) throws IOException {
        Sequences sequences = Sequences.withOutcomes(tagged, contexts(), settings.integer("cutoff"));
        Maxent maxent =
                new Maxent(sequences.features().size(), sequences.outcomes().size(), settings.rate("maxent"));
        learn(maxent, sequences, settings, "maxent");
        return Weights.of(sequences, maxent);
    }

    private Contexts contexts() throws IOException {
        return new Contexts(new TokenNameFinderFactory(
                        Features.all(), new WordDictionaries(places.lexica).resources(), new BioCodec())
                .createContextGenerator());
    }

    private static void learn(Learner learner, Sequences sequences, Settings settings, String kind) {
        Random random = new Random(settings.integer("seed"));
        int passes = settings.integer(kind + ".passes");
        try (ProgressBar bar = new ProgressBar("learning " + kind, passes)) {
            for (int pass = 0; pass < passes; pass++) {
                double loss = learner.pass(sequences.sentences(), random);
                bar.setExtraMessage(String.format(Locale.ROOT, "loss %.4f", loss));
                bar.step();
            }
        }
    }
}

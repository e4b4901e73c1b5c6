package io.nameplate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;

/** A model that knows five names by heart, trained in the test itself. */
public final class TinyModel {

    private static final List<String> SENTENCES = List.of(
            "<START:person> Volodymyr Zelenskyy <END> met <START:person> Steve Witkoff <END> in <START:location> Kyiv <END> .",
            "Talks in <START:location> Abu Dhabi <END> ended , <START:organization> NATO <END> said .",
            "The <START:misc> Russian <END> army left .",
            "<START:organization> NATO <END> is in <START:location> Kyiv <END> .",
            "<START:person> Steve Witkoff <END> said so .",
            "He said that the talks ended .");

    private static final byte[] BYTES = trained(SENTENCES);

    private TinyModel() {}

    /** The model's file. */
    public static byte[] bytes() {
        return BYTES.clone();
    }

    /** The file of a model that was shown sentences until it knew them; OpenNLP's marks say where names begin and end. */
    public static byte[] trained(List<String> sentences) {
        try {
            List<NameSample> samples = Collections.nCopies(20, sentences).stream()
                    .flatMap(List::stream)
                    .map(TinyModel::sample)
                    .toList();
            TrainingParameters parameters = new TrainingParameters(new HashMap<>(Map.of(
                    TrainingParameters.ALGORITHM_PARAM,
                    "MAXENT",
                    TrainingParameters.ITERATIONS_PARAM,
                    "60",
                    TrainingParameters.CUTOFF_PARAM,
                    "0")));
            TokenNameFinderModel model = NameFinderME.train(
                    "en",
                    null,
                    new CollectionObjectStream<>(samples),
                    parameters,
                    TokenNameFinderFactory.create(null, null, Map.of(), new BioCodec()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            model.serialize(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NameSample sample(String line) {
        try {
            return NameSample.parse(line, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

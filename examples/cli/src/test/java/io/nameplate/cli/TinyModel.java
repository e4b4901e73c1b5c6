package io.nameplate.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** A model that knows a handful of names, trained once a run, so that no test waits for the real one. */
final class TinyModel {

    private static final List<String> PEOPLE = List.of("Angela Merkel", "Volodymyr Zelenskyy", "Maria Lopez");
    private static final List<String> PLACES = List.of("Kyiv", "Paris", "London", "Germany");
    private static final List<String> GROUPS = List.of("NATO", "United Nations", "Bank of England");
    private static final List<String> PATTERNS = List.of(
            "P visited L .",
            "P lives in L .",
            "The G met in L on Monday .",
            "P spoke for the G .",
            "L 's leader P left the <START:ship> Titanic <END> .",
            "He saw nothing new in the morning .",
            "\uD83D\uDE00 P visited L .");

    /** The trained file. */
    static final Path FILE = write();

    private TinyModel() {}

    static String path() {
        return FILE.toString();
    }

    private static Path write() {
        try {
            Path file = Files.createTempFile("tiny", ".bin");
            file.toFile().deleteOnExit();
            try (OutputStream out = Files.newOutputStream(file)) {
                train().serialize(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TokenNameFinderModel train() throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        return NameFinderME.train(
                "en", null, ObjectStreamUtils.createObjectStream(samples()), parameters, new TokenNameFinderFactory());
    }

    private static List<NameSample> samples() throws IOException {
        List<NameSample> samples = new ArrayList<>();
        for (String pattern : PATTERNS) {
            for (int i = 0; i < 12; i++) {
                samples.add(NameSample.parse(filled(pattern, i), true));
            }
        }
        return samples;
    }

    private static String filled(String pattern, int i) {
        return pattern.replaceFirst("\\bP\\b", marked("person", PEOPLE, i))
                .replaceFirst("\\bL\\b", marked("location", PLACES, i))
                .replaceFirst("\\bG\\b", marked("organization", GROUPS, i));
    }

    private static String marked(String type, List<String> names, int i) {
        return "<START:" + type + "> " + names.get(i % names.size()) + " <END>";
    }
}

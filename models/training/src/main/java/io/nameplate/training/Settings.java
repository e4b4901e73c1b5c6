package io.nameplate.training;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import io.nameplate.internal.linear.Description;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** A training's settings: one properties file holds them all. */
final class Settings {

    private final Path file;
    private final Properties properties = new Properties();

    private Settings(Path file) {
        this.file = file;
    }

    static Settings read(Path file) throws IOException {
        Settings settings = new Settings(file);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            settings.properties.load(reader);
        }
        return settings;
    }

    /**
     * A corpus to learn from.
     *
     * @param path below the folder of corpora
     * @param shares of its documents that are taken, from 0 to 1, for each epoch that differs from the last
     * @param source name and licence for the model card
     * @param labelled whether its own annotation is learned; otherwise it is text that a teacher labels
     */
    record Corpus(String path, List<Double> shares, String source, boolean labelled) {

        /** What it is called when it is encoded or labelled. */
        String name() {
            return path.replaceFirst("^(train|raw)/", "")
                    .replaceFirst("\\..*", "")
                    .replace('/', '-');
        }
    }

    /**
     * The corpora, {@code corpus.1}, {@code corpus.2} and so on: path, share and source with a bar between. Those that
     * {@code unlabelled} names count as text alone.
     */
    List<Corpus> corpora() {
        Set<String> unlabelled = Set.copyOf(Splitter.on(' ').omitEmptyStrings().splitToList(text("unlabelled")));
        List<Corpus> corpora = new ArrayList<>();
        for (int i = 1; properties.getProperty("corpus." + i) != null; i++) {
            String[] fields = text("corpus." + i).split("\\|", 3);
            if (fields.length < 3) {
                throw new IllegalArgumentException(file + ": corpus." + i + " is not 'path | share | source'");
            }
            String path = fields[0].strip();
            corpora.add(new Corpus(path, shares(fields[1].strip()), fields[2].strip(), !unlabelled.contains(path)));
        }
        return corpora;
    }

    private static List<Double> shares(String field) {
        return Splitter.on(' ').splitToStream(field).map(Double::valueOf).toList();
    }

    /** Where the weights of a kind of model are kept between training and packing. */
    Path weights(Path folder, String kind) {
        return folder.resolve(text("name") + "." + kind);
    }

    /** How a kind of model learns. */
    Coordinates.Rate rate(String kind) {
        return new Coordinates.Rate(
                number(kind + ".alpha"), number(kind + ".beta"), number(kind + ".l1"), number(kind + ".l2"));
    }

    /** What a compiled model says of itself. */
    Description description() {
        return new Description(
                text("name"), text("version"), text("language"), text("core"), List.of(ModelArchive.AUXILIARY));
    }

    /** The description that goes with a model's file. */
    String properties(String modelFile, byte[] bytes) {
        StringBuilder out = new StringBuilder("# Written by the training tool with the model; see the model card.\n");
        for (String key : List.of("format", "name", "version", "core", "language", "license", "types", "description")) {
            out.append(key).append('=').append(text(key)).append('\n');
        }
        int i = 1;
        for (Corpus corpus : corpora()) {
            out.append("source.")
                    .append(i++)
                    .append('=')
                    .append(corpus.source())
                    .append('\n');
        }
        out.append("file.")
                .append(modelFile)
                .append('=')
                .append(Hashing.sha256().hashBytes(bytes));
        return out.append('\n').toString();
    }

    String text(String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException(file + " has no '" + key + "'");
        }
        return value.strip();
    }

    int integer(String key) {
        return Integer.parseInt(text(key));
    }

    boolean flag(String key) {
        return Boolean.parseBoolean(text(key));
    }

    double number(String key) {
        return Double.parseDouble(text(key));
    }
}

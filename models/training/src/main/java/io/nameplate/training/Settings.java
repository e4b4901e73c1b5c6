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

    /** Who annotated a corpus. */
    enum Annotation {
        GOLD,
        /** A machine, which left much out. */
        SILVER,
        /** Nobody: a teacher labels the text. */
        NONE
    }

    /**
     * A corpus to learn from.
     *
     * @param path below the folder of corpora
     * @param source name and licence for the model card
     * @param annotation whose is learned
     */
    record Corpus(String path, String source, Annotation annotation) {

        /** What it is called when it is encoded or labelled. */
        String name() {
            return path.replaceFirst("^(train|raw)/", "")
                    .replaceFirst("\\..*", "")
                    .replace('/', '-');
        }
    }

    /**
     * The corpora, {@code corpus.1}, {@code corpus.2} and so on: path first, source last, bars between. Those that {@code silver} and
     * {@code unlabelled} name are not gold.
     */
    List<Corpus> corpora() {
        List<Corpus> corpora = new ArrayList<>();
        for (int i = 1; properties.getProperty("corpus." + i) != null; i++) {
            List<String> fields = Splitter.on('|').trimResults().splitToList(text("corpus." + i));
            if (fields.size() < 2) {
                throw new IllegalArgumentException(file + ": corpus." + i + " is not 'path | source'");
            }
            corpora.add(new Corpus(fields.get(0), fields.get(fields.size() - 1), annotation(fields.get(0))));
        }
        return corpora;
    }

    private Annotation annotation(String path) {
        if (paths("unlabelled").contains(path)) {
            return Annotation.NONE;
        }
        return paths("silver").contains(path) ? Annotation.SILVER : Annotation.GOLD;
    }

    private List<String> paths(String key) {
        return Splitter.on(' ').omitEmptyStrings().splitToList(text(key));
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

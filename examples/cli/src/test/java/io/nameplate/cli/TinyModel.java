package io.nameplate.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A model that knows a handful of names, one more type and what an emoji is, trained once a run. */
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
            return Files.write(file, io.nameplate.TinyModel.trained(sentences()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> sentences() {
        return PATTERNS.stream()
                .flatMap(pattern -> IntStream.range(0, 12).mapToObj(i -> filled(pattern, i)))
                .toList();
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

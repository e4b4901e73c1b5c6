package io.nameplate.training;

import com.google.common.base.Splitter;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import opennlp.tools.util.featuregen.WordClusterDictionary;
import org.tukaani.xz.XZInputStream;

/**
 * The dictionaries that the model's description of features names: each gives a lower-case word one class.
 *
 * <p>{@code c}: its Brown cluster; {@code c8} and {@code c5}: the first bits of that, coarser groups; {@code n}: how often
 * it stands in names of people, places and organizations.
 */
final class WordDictionaries {

    private static final Splitter TAB = Splitter.on('\t');
    private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

    private final Path folder;

    /** Reads from the folder of the imported lexica. */
    WordDictionaries(Path folder) {
        this.folder = folder;
    }

    /** The dictionaries by the names that the description uses. */
    Map<String, Object> resources() throws IOException {
        SortedMap<String, String> clusters = clusters();
        return Map.of(
                "c.wordcluster", dictionary(clusters, path -> path),
                "c8.wordcluster", dictionary(clusters, path -> prefix(path, 8)),
                "c5.wordcluster", dictionary(clusters, path -> prefix(path, 5)),
                "n.wordcluster", dictionary(names(), word -> word));
    }

    private static String prefix(String path, int length) {
        return path.substring(0, Math.min(length, path.length()));
    }

    private SortedMap<String, String> clusters() throws IOException {
        SortedMap<String, String> clusters = new TreeMap<>();
        for (String line : lines("brown-clusters.tsv.xz")) {
            List<String> columns = TAB.splitToList(line);
            SPACE.split(columns.get(1)).forEach(word -> clusters.put(word, columns.get(0)));
        }
        return clusters;
    }

    /** The class of a word: how often it is in people's, places' and organizations' names, each on a scale of 0 to 4. */
    private SortedMap<String, String> names() throws IOException {
        SortedMap<String, String> names = new TreeMap<>();
        for (String line : lines("name-words.tsv.xz")) {
            List<String> columns = TAB.splitToList(line);
            names.put(columns.get(0), grade(columns.get(1)) + grade(columns.get(2)) + grade(columns.get(3)));
        }
        return names;
    }

    private static String grade(String count) {
        int n = Integer.parseInt(count);
        return n == 0 ? "0" : n < 3 ? "1" : n < 15 ? "2" : n < 100 ? "3" : "4";
    }

    private List<String> lines(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new XZInputStream(new BufferedInputStream(Files.newInputStream(folder.resolve(file)))),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    private static WordClusterDictionary dictionary(SortedMap<String, String> words, UnaryOperator<String> toClass)
            throws IOException {
        StringBuilder text = new StringBuilder();
        words.forEach((word, value) ->
                text.append(word).append(' ').append(toClass.apply(value)).append('\n'));
        return new WordClusterDictionary(
                new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}

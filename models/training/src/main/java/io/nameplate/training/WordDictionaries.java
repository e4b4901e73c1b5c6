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
import opennlp.tools.util.featuregen.WordClusterDictionary;
import org.tukaani.xz.XZInputStream;

/**
 * The dictionaries that the model's description of features names: each gives a lower-case word one class.
 *
 * <p>{@code c}: its Brown cluster; {@code n}: how often it stands in names of people, places and organizations.
 */
final class WordDictionaries {

    private static final String CLUSTERS = "brown-clusters.tsv.xz";
    private static final String NAMES = "name-words.tsv.xz";
    private static final Splitter TAB = Splitter.on('\t');
    private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

    private final Path folder;

    /** Reads from the folder of the imported lexica. */
    WordDictionaries(Path folder) {
        this.folder = folder;
    }

    /** For each name that the description uses, the class of each word. */
    SortedMap<String, Map<String, String>> classes() throws IOException {
        SortedMap<String, String> clusters = clusters();
        SortedMap<String, Map<String, String>> classes = new TreeMap<>();
        classes.put("c.wordcluster", clusters);
        classes.put("n.wordcluster", names());
        return classes;
    }

    /** The dictionaries as OpenNLP's trainer takes them. */
    Map<String, Object> resources() throws IOException {
        Map<String, Object> resources = new TreeMap<>();
        for (Map.Entry<String, Map<String, String>> entry : classes().entrySet()) {
            StringBuilder text = new StringBuilder();
            entry.getValue()
                    .forEach((word, value) ->
                            text.append(word).append(' ').append(value).append('\n'));
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            resources.put(entry.getKey(), new WordClusterDictionary(new ByteArrayInputStream(bytes)));
        }
        return resources;
    }

    /** The words that stand in at least so many names. */
    List<String> wordsOfNames(int least) throws IOException {
        return lines(NAMES).stream()
                .map(TAB::splitToList)
                .filter(columns ->
                        columns.stream().skip(1).mapToInt(Integer::parseInt).sum() >= least)
                .map(columns -> columns.get(0))
                .toList();
    }

    private SortedMap<String, String> clusters() throws IOException {
        SortedMap<String, String> clusters = new TreeMap<>();
        for (String line : lines(CLUSTERS)) {
            List<String> columns = TAB.splitToList(line);
            SPACE.split(columns.get(1)).forEach(word -> clusters.put(word, columns.get(0)));
        }
        return clusters;
    }

    /** The class of a word: how often it is in people's, places' and organizations' names, each on a scale of 0 to 4. */
    private SortedMap<String, String> names() throws IOException {
        SortedMap<String, String> names = new TreeMap<>();
        for (String line : lines(NAMES)) {
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
}

package io.nameplate.internal.opennlp;

import com.google.common.base.Splitter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.featuregen.BrownCluster;
import opennlp.tools.util.featuregen.WordClusterDictionary;

/** A model's dictionaries. Those of clusters are read once more, from its archive: OpenNLP's own classes don't list their words. */
final class Dictionaries {

    private static final Splitter SPACE = Splitter.on(' ');
    private static final Splitter TAB = Splitter.on('\t');
    private static final int RARE = 5;

    private final TokenNameFinderModel model;

    Dictionaries(TokenNameFinderModel model) {
        this.model = model;
    }

    /** The class of each word, by the name of a dictionary of clusters. */
    SortedMap<String, Map<String, String>> clusters(byte[] archive) {
        SortedMap<String, Map<String, String>> clusters = new TreeMap<>();
        entries(archive, (name, zip) -> {
            Object artifact = model.getArtifact(name);
            if (artifact instanceof WordClusterDictionary || artifact instanceof BrownCluster) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                clusters.put(name, words(text, artifact instanceof BrownCluster));
            }
        });
        return clusters;
    }

    /** The lists of names. */
    SortedMap<String, Dictionary> lists(byte[] archive) {
        SortedMap<String, Dictionary> lists = new TreeMap<>();
        entries(archive, (name, zip) -> {
            if (model.getArtifact(name) instanceof Dictionary list) {
                lists.put(name, list);
            }
        });
        return lists;
    }

    private interface Visitor {

        void visit(String name, ZipInputStream content) throws IOException;
    }

    private static void entries(byte[] archive, Visitor visitor) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                visitor.visit(entry.getName(), zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> words(String text, boolean brown) {
        Map<String, String> words = new HashMap<>();
        text.lines().forEach(line -> {
            if (brown) {
                addBrown(TAB.splitToList(line), words);
            } else {
                addCluster(SPACE.splitToList(line), words);
            }
        });
        return words;
    }

    /** Word and class, and perhaps a count. */
    private static void addCluster(List<String> columns, Map<String, String> words) {
        if (columns.size() == 2 || columns.size() == 3) {
            words.put(columns.get(0), columns.get(1));
        }
    }

    /** Path, word and count, of which rare ones are left out; or word and path. */
    private static void addBrown(List<String> columns, Map<String, String> words) {
        if (columns.size() == 3 && Integer.parseInt(columns.get(2)) > RARE) {
            words.put(columns.get(1), columns.get(0));
        } else if (columns.size() == 2) {
            words.put(columns.get(0), columns.get(1));
        }
    }
}

package io.nameplate.training;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStreamWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZInputStream;
import org.tukaani.xz.XZOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes down what the library {@code edu.emory.mathcs.nlp:nlp4j-english} (Apache-2.0) knows of English words, as plain
 * text, so that neither training nor a user ever has it on the class path. Run once; its two files are committed.
 */
@Command(
        name = "import-lexica",
        description = "One-off: turns NLP4J's lexica (Apache-2.0) into the two committed text files under data/.")
final class ImportLexica implements Callable<Integer> {

    private static final String FOLDER = "edu/emory/mathcs/nlp/lexica/";
    private static final String CLUSTERS = FOLDER + "en-brown-clusters-simplified-lowercase.xz";
    private static final String NAMES = FOLDER + "en-named-entity-gazetteers-simplified.xz";
    private static final int MEGABYTE = 1 << 20;

    @Parameters(arity = "2", description = "nlp4j-english-1.1.2.jar and nlp4j-common-1.1.2.jar, in either order")
    private List<Path> jars = List.of();

    @Option(names = "--output", description = "the folder to write to (default: ${DEFAULT-VALUE})")
    private Path output = Path.of("models/training/data");

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(output);
        try (URLClassLoader loader = new URLClassLoader(urls(), getClass().getClassLoader())) {
            writeClusters((Map<?, ?>) read(loader, CLUSTERS));
            NameCounts counts = new NameCounts();
            Object tree = read(loader, NAMES);
            count((Map<?, ?>) tree.getClass().getMethod("getRoot").invoke(tree), new ArrayList<>(), counts);
            write("name-words.tsv.xz", counts.lines());
        }
        return 0;
    }

    private URL[] urls() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private static Object read(ClassLoader loader, String resource) throws IOException, ClassNotFoundException {
        InputStream found = loader.getResourceAsStream(resource);
        if (found == null) {
            throw new IOException("none of the jars holds " + resource);
        }
        try (InputStream in = new BufferedInputStream(new XZInputStream(found), MEGABYTE);
                ObjectInputStream objects = new ObjectInputStream(in) {
                    @Override
                    protected Class<?> resolveClass(ObjectStreamClass description) throws ClassNotFoundException {
                        return Class.forName(description.getName(), false, loader);
                    }
                }) {
            return objects.readObject();
        }
    }

    /** One line a cluster: its bit path, then its words in order. */
    private void writeClusters(Map<?, ?> prefixes) throws IOException {
        SortedMap<String, List<String>> words = new TreeMap<>();
        prefixes.forEach((word, paths) -> words.computeIfAbsent(longest((Collection<?>) paths), p -> new ArrayList<>())
                .add((String) word));
        List<String> lines = new ArrayList<>();
        words.forEach((path, members) -> {
            members.removeIf(word -> word.isBlank() || word.chars().anyMatch(Character::isWhitespace));
            members.sort(Comparator.naturalOrder());
            lines.add(path + "\t" + String.join(" ", members));
        });
        write("brown-clusters.tsv.xz", lines);
    }

    private static String longest(Collection<?> paths) {
        return paths.stream()
                .map(String.class::cast)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** Walks the tree of names: each node is a map from a word to the next node, and may hold the name's types. */
    private static void count(Map<?, ?> node, List<String> name, NameCounts counts)
            throws ReflectiveOperationException {
        Object types = node.getClass().getMethod("getValue").invoke(node);
        if (types != null) {
            counts.add(name, (Collection<?>) types);
        }
        for (Map.Entry<?, ?> next : node.entrySet()) {
            name.add((String) next.getKey());
            count((Map<?, ?>) next.getValue(), name, counts);
            name.remove(name.size() - 1);
        }
    }

    private void write(String file, Collection<String> lines) throws IOException {
        try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
                new XZOutputStream(Files.newOutputStream(output.resolve(file)), new LZMA2Options(9)),
                StandardCharsets.UTF_8))) {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
        }
    }
}

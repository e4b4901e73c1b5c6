package io.nameplate.training;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Of a class path, what one engine needs: its jars by their names, and all folders, which hold this benchmark. */
final class EngineClassPath {

    /** In a build that has not packaged them yet, our own modules are folders. */
    private static final String OURS = "nameplate-";

    private final List<Path> jars = new ArrayList<>();
    private final List<String> entries = new ArrayList<>();

    /**
     * Chooses.
     *
     * @param whole as in the system property {@code java.class.path}
     * @throws IllegalArgumentException if it holds no jar of one of the artifacts
     */
    EngineClassPath(String whole, List<String> artifacts) {
        List<Path> all = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(whole)
                .map(Path::of)
                .toList();
        for (String artifact : artifacts) {
            List<Path> found = all.stream().filter(p -> isJarOf(artifact, p)).toList();
            if (found.isEmpty() && !artifact.startsWith(OURS)) {
                throw new IllegalArgumentException("no jar of " + artifact + " on the class path " + whole);
            }
            jars.addAll(found);
        }
        jars.forEach(p -> entries.add(p.toString()));
        all.stream().filter(Files::isDirectory).forEach(p -> entries.add(p.toString()));
    }

    private static boolean isJarOf(String artifact, Path entry) {
        return entry.getFileName().toString().matches(Pattern.quote(artifact) + "-\\d.*\\.jar");
    }

    /** As {@code java -cp} takes it. */
    String value() {
        return String.join(File.pathSeparator, entries);
    }

    /** The size of the jars in bytes. */
    long download() throws IOException {
        long sum = 0;
        for (Path jar : jars) {
            sum += Files.size(jar);
        }
        return sum;
    }
}

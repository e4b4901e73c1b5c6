package io.nameplate.notebook;

import com.google.gson.Gson;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A copy of the example's files, and what its programs run with. */
final class Workplace {

    private Workplace() {}

    static void copyTo(Path folder) throws IOException {
        for (String name : List.of("nameplate.ipynb", "nameplate.jsh", "gold.jsonl")) {
            Files.copy(Path.of(name), folder.resolve(name));
        }
        Files.createDirectory(folder.resolve("articles"));
        try (Stream<Path> articles = Files.list(Path.of("articles"))) {
            articles.forEach(article -> copy(article, folder));
        }
    }

    private static void copy(Path article, Path folder) {
        try {
            Files.copy(article, folder.resolve(article));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kernel sees Jupyter's protocol and itself alone; the library comes with {@code JJAVA_CLASSPATH}. */
    static void installKernel(Path folder) throws IOException {
        Path kernel = Files.createDirectories(folder.resolve("kernels").resolve("java"));
        Map<String, Object> description = Map.of(
                "display_name",
                "Java",
                "language",
                "java",
                "argv",
                List.of(
                        java("java"),
                        "-Xmx1g",
                        "-cp",
                        classPath(Workplace::isKernels),
                        TestKernel.class.getName(),
                        "{connection_file}"));
        Files.writeString(kernel.resolve("kernel.json"), new Gson().toJson(description));
    }

    /** This module, core, the models and what they need. */
    static String libraries() {
        return classPath(entry -> !isKernels(entry));
    }

    static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    private static String classPath(Predicate<String> wanted) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(wanted)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isKernels(String entry) {
        return entry.contains("test-classes")
                || entry.contains("jupyter-jvm-basekernel")
                || entry.contains("gson")
                || entry.contains("jeromq")
                || entry.contains("jnacl");
    }
}

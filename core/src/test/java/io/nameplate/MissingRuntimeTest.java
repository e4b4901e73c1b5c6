package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without ONNX Runtime a transformer says what to add, as often as it is asked, and a linear model reads. */
class MissingRuntimeTest {

    private static final String PLATFORMS = "Linux on x64 and arm64 (with glibc), macOS on arm64 and Windows on x64";

    @TempDir
    Path temp;

    /** Run in a JVM of its own. */
    static final class Program {

        public static void main(String[] args) {
            for (int i = 0; i < 2; i++) {
                try {
                    NerModel.load(Path.of(args[0]));
                } catch (ModelLoadException e) {
                    System.out.println(e.getMessage());
                }
            }
            try (EntityExtractor linear = EntityExtractor.builder()
                    .model(NerModel.load(Path.of(args[1])))
                    .build()) {
                System.out.println(Transformers.mentions(linear, "Steve Witkoff said so ."));
            }
        }
    }

    private List<String> run(String classPath, String... options) throws Exception {
        Path tiny = Files.write(temp.resolve("tiny.bin"), TinyModel.bytes());
        List<String> command = new java.util.ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath,
                Program.class.getName(),
                Transformers.CASED.toString(),
                tiny.toString()));
        Path output = temp.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> text(output));
        return text(output).lines().toList();
    }

    private static String text(Path output) {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    @Test
    void withoutTheJarTheMessageSaysWhatToAdd() throws Exception {
        String without = Arrays.stream(classPath().split(File.pathSeparator))
                .filter(entry -> !entry.contains("onnxruntime"))
                .collect(Collectors.joining(File.pathSeparator));
        assertFalse(without.equals(classPath()));
        List<String> lines = run(without);
        assertEquals(3, lines.size(), lines::toString);
        for (String line : lines.subList(0, 2)) {
            assertTrue(line.contains("add the dependency com.microsoft.onnxruntime:onnxruntime:1."), line);
            assertTrue(line.contains("model.onnx") && line.contains(PLATFORMS), line);
        }
        assertEquals("[PERSON Steve Witkoff]", lines.get(2));
    }

    @Test
    void whereItsLibraryCantBeLoadedTheMessageSaysWhereItCan() throws Exception {
        List<String> lines = run(classPath(), "-Dos.arch=sparc");
        assertEquals(3, lines.size(), lines::toString);
        for (String line : lines.subList(0, 2)) {
            assertTrue(line.contains("native library can't be loaded on") && line.contains("sparc"), line);
            assertTrue(line.contains(PLATFORMS), line);
        }
        assertEquals("[PERSON Steve Witkoff]", lines.get(2));
    }
}

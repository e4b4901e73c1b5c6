package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
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

    private List<String> run(String... options) throws Exception {
        Path tiny = Files.write(temp.resolve("tiny.bin"), TinyModel.bytes());
        return new ChildJvm(options)
                .run(Program.class, Transformers.CASED.toString(), tiny.toString())
                .lines()
                .toList();
    }

    @Test
    void withoutTheJarTheMessageSaysWhatToAdd() throws Exception {
        String without = Arrays.stream(ChildJvm.classPath().split(File.pathSeparator))
                .filter(entry -> !entry.contains("onnxruntime"))
                .collect(Collectors.joining(File.pathSeparator));
        assertFalse(without.equals(ChildJvm.classPath()));
        List<String> lines = run("-cp", without);
        assertEquals(3, lines.size(), lines::toString);
        for (String line : lines.subList(0, 2)) {
            assertTrue(line.contains("add the dependency com.microsoft.onnxruntime:onnxruntime:1."), line);
            assertTrue(line.contains("model.onnx") && line.contains(PLATFORMS), line);
        }
        assertEquals("[PERSON Steve Witkoff]", lines.get(2));
    }

    @Test
    void whereItsLibraryCantBeLoadedTheMessageSaysWhereItCan() throws Exception {
        List<String> lines = run("-Dos.arch=sparc");
        assertEquals(3, lines.size(), lines::toString);
        for (String line : lines.subList(0, 2)) {
            assertTrue(line.contains("native library can't be loaded on") && line.contains("sparc"), line);
            assertTrue(line.contains(PLATFORMS), line);
        }
        assertEquals("[PERSON Steve Witkoff]", lines.get(2));
    }
}

package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** onnxruntime 1.29.0 ended the process where a class path of 4,000 characters stood on its command line. */
class LongCommandLineTest {

    /** Run in a JVM of its own. */
    static final class Program {

        public static void main(String[] args) {
            try (EntityExtractor extractor = Transformers.extractor(Transformers.UNCASED)) {
                System.out.println(Transformers.mentions(extractor, "Steve Witkoff said so ."));
            }
        }
    }

    @Test
    void aLongClassPathDoesNotEndTheProcess() throws Exception {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String more = (File.pathSeparator + "none/of/these/is-there-1.0.jar").repeat(2_000);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath + more,
                Program.class.getName());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        assertTrue(output.contains("PERSON Steve Witkoff"), output);
    }
}

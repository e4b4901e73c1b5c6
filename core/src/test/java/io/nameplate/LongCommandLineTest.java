package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
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
        String more = (File.pathSeparator + "none/of/these/is-there-1.0.jar").repeat(2_000);
        String output = new ChildJvm("-cp", ChildJvm.classPath() + more).run(Program.class);
        assertTrue(output.contains("PERSON Steve Witkoff"), output);
    }
}

package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program in a JVM of its own, which takes options that the JVM of the tests can't be given. */
public final class ChildJvm {

    private final List<String> command = new ArrayList<>();

    /**
     * With the class path of the tests, if the options name no other.
     *
     * @param options of the JVM, such as {@code -Xmx64m}
     */
    public ChildJvm(String... options) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-cp", classPath()));
        command.addAll(List.of(options));
    }

    /** That of the tests, with all its entries: surefire may start its JVM with a jar that only refers to them. */
    public static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Runs its main method and returns what it wrote to both outputs; fails if it does not end with 0. */
    public String run(Class<?> program, String... arguments) throws Exception {
        List<String> whole = new ArrayList<>(command);
        whole.add(program.getName());
        whole.addAll(List.of(arguments));
        Process process = new ProcessBuilder(whole).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }
}

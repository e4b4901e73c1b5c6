package io.nameplate.internal.onnx;

import io.nameplate.ModelLoadException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What to say where ONNX Runtime is missing, or there is none for this machine. */
final class MissingRuntime {

    private static final String PLATFORMS = "Linux on x64 and arm64 (with glibc), macOS on arm64 and Windows on x64";

    private MissingRuntime() {}

    /**
     * @param error what the JVM threw, which differs between the first try and later ones
     */
    static ModelLoadException of(String where, LinkageError error) {
        String dependency = "com.microsoft.onnxruntime:onnxruntime:" + version();
        String reason = isOnClassPath()
                ? "it is there, but its native library can't be loaded on " + System.getProperty("os.name") + " "
                        + System.getProperty("os.arch") + " (" + rootOf(error) + "); the jar of " + dependency
                        + " holds libraries for " + PLATFORMS + ", and unpacks them into java.io.tmpdir, "
                        + System.getProperty("java.io.tmpdir")
                : "add the dependency " + dependency + " (on the module path also --add-modules"
                        + " com.microsoft.onnxruntime), which exists for " + PLATFORMS;
        return new ModelLoadException(where + " is a transformer model and needs ONNX Runtime: " + reason, error);
    }

    private static boolean isOnClassPath() {
        return MissingRuntime.class.getClassLoader().getResource("ai/onnxruntime/OrtEnvironment.class") != null;
    }

    private static Throwable rootOf(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static String version() {
        try (InputStream in = MissingRuntime.class.getResourceAsStream("runtime.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

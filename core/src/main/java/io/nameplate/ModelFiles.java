package io.nameplate;

import com.google.common.hash.Hashing;
import io.nameplate.spi.NerModelProvider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a model's one file is read from, whole and checked. */
abstract class ModelFiles {

    /** The file as a message names it. */
    abstract String where();

    /** What is known of the model before its file is read, if anything. */
    abstract Optional<ModelInfo> info();

    /** The whole file. */
    abstract byte[] bytes();

    /** Holds a file that has no checksum of its own against the one that is known of it. */
    void check(byte[] bytes) {}

    static String sha256(byte[] bytes) {
        return Hashing.sha256().hashBytes(bytes).toString();
    }

    private static byte[] checked(byte[] bytes, String expected, String where) {
        String actual = sha256(bytes);
        if (!actual.equals(expected)) {
            throw new ModelLoadException(
                    where + " is damaged or was changed: its SHA-256 is " + actual + ", not " + expected);
        }
        return bytes;
    }

    /** A model on the class path. */
    static final class OfProvider extends ModelFiles {

        private final NerModelProvider provider;
        private final ModelInfo info;

        OfProvider(NerModelProvider provider, ModelInfo info) {
            this.provider = provider;
            this.info = info;
        }

        @Override
        String where() {
            return file() + " of " + provider.getClass().getName();
        }

        @Override
        Optional<ModelInfo> info() {
            return Optional.of(info);
        }

        @Override
        byte[] bytes() {
            try (InputStream in = provider.open(file())) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new ModelLoadException(where() + " can't be read: " + e.getMessage(), e);
            }
        }

        @Override
        void check(byte[] bytes) {
            checked(bytes, info.files().getOrDefault(file(), ""), where());
        }

        private String file() {
            Set<String> files = info.files().keySet();
            if (files.size() > 1) {
                throw new ModelLoadException("the model " + info + " has the files " + files
                        + ", and this library reads models of one file");
            }
            return files.iterator().next();
        }
    }

    /** A model in a file of the user's; once read, it has to stay as it was. */
    static final class OfPath extends ModelFiles {

        private final Path path;
        private @Nullable String seen;

        OfPath(Path path) {
            this.path = path;
        }

        @Override
        String where() {
            return path.toString();
        }

        @Override
        Optional<ModelInfo> info() {
            return Optional.empty();
        }

        @Override
        byte[] bytes() {
            if (Files.isDirectory(path)) {
                throw new ModelLoadException(path + " is a directory; a model is a file");
            }
            try {
                byte[] bytes = Files.readAllBytes(path);
                String expected = seen;
                if (expected != null) {
                    return checked(bytes, expected, where());
                }
                seen = sha256(bytes);
                return bytes;
            } catch (IOException | OutOfMemoryError e) { // the second for a file of more than 2 GB
                throw new ModelLoadException(path + " can't be read: " + e, e);
            }
        }
    }
}

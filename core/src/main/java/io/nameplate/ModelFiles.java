package io.nameplate;

import com.google.common.hash.Hashing;
import io.nameplate.internal.onnx.OnnxModel;
import io.nameplate.spi.NerModelProvider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a model is read from: one file, whole and checked, or the folder of a transformer's. */
abstract class ModelFiles {

    /** The file as a message names it. */
    abstract String where();

    /** What is known of the model before its file is read, if anything. */
    abstract Optional<ModelInfo> info();

    /** The files of a transformer model; nothing for a model of one file. */
    abstract Optional<Folder> folder();

    /** The whole file. */
    abstract byte[] bytes();

    /** Holds a file that has no checksum of its own against the one that is known of it. */
    void check(byte[] bytes) {}

    static String sha256(byte[] bytes) {
        return Hashing.sha256().hashBytes(bytes).toString();
    }

    private static byte[] checked(byte[] bytes, String expected, String where) {
        checkSum(sha256(bytes), expected, where);
        return bytes;
    }

    static void checkSum(String actual, String expected, String where) {
        if (!actual.equals(expected)) {
            throw new ModelLoadException(
                    where + " is damaged or was changed: its SHA-256 is " + actual + ", not " + expected);
        }
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
        Optional<Folder> folder() {
            return info.files().containsKey(OnnxModel.GRAPH)
                    ? Optional.of(new Folder.OfProvider(provider, info))
                    : Optional.empty();
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
                        + ": a linear model is one file, and a transformer model has a " + OnnxModel.GRAPH);
            }
            return files.iterator().next();
        }
    }

    /** A model in a file or folder of the user's; once read, it has to stay as it was. */
    static final class OfPath extends ModelFiles {

        private final Path path;
        private final Optional<Folder> folder;
        private @Nullable String seen;

        OfPath(Path path) {
            this.path = path;
            this.folder = Files.isDirectory(path) ? Optional.of(Folder.OfDirectory.of(path)) : Optional.empty();
        }

        @Override
        String where() {
            return path.toString();
        }

        @Override
        Optional<ModelInfo> info() {
            return folder.flatMap(Folder::info);
        }

        @Override
        Optional<Folder> folder() {
            return folder;
        }

        @Override
        byte[] bytes() {
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

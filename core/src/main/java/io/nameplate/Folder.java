package io.nameplate;

import com.google.common.hash.Hashing;
import io.nameplate.internal.onnx.ModelFolder;
import io.nameplate.internal.onnx.OnnxModel;
import io.nameplate.spi.NerModelProvider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files of a transformer model, each held against its checksum: the one that is known of it, or that it had at first. */
abstract class Folder implements ModelFolder {

    private final Map<String, String> seen = new ConcurrentHashMap<>();

    /** A name for a model that says none of itself. */
    abstract String name();

    /** What is known of the model before its files are read, if anything. */
    abstract Optional<ModelInfo> info();

    /** The files that were read, each with its SHA-256. */
    final Map<String, String> read() {
        return Map.copyOf(seen);
    }

    final void check(String file, String sha256) {
        String known =
                info().map(ModelInfo::files).map(files -> files.get(file)).orElse(sha256);
        String first = seen.putIfAbsent(file, known);
        ModelFiles.checkSum(sha256, first == null ? known : first, where(file));
    }

    final ModelLoadException unreadable(String file, Throwable cause) {
        return new ModelLoadException(
                where(file) + (cause instanceof NoSuchFileException ? " is missing" : " can't be read: " + cause),
                cause);
    }

    /** Of a model on the class path. */
    static final class OfProvider extends Folder {

        private final NerModelProvider provider;
        private final ModelInfo info;

        OfProvider(NerModelProvider provider, ModelInfo info) {
            this.provider = provider;
            this.info = info;
        }

        @Override
        String name() {
            return info.name();
        }

        @Override
        Optional<ModelInfo> info() {
            return Optional.of(info);
        }

        @Override
        public String where(String file) {
            return file + " of " + provider.getClass().getName();
        }

        @Override
        public boolean has(String file) {
            return info.files().containsKey(file);
        }

        @Override
        public byte[] bytes(String file) {
            if (!has(file)) {
                throw new ModelLoadException(
                        where(file) + " is not among its files " + info.files().keySet());
            }
            try (InputStream in = provider.open(file)) {
                byte[] bytes = in.readAllBytes();
                check(file, ModelFiles.sha256(bytes));
                return bytes;
            } catch (IOException e) {
                throw unreadable(file, e);
            }
        }

        @Override
        public Optional<Path> path(String file) {
            return Optional.empty();
        }
    }

    /** A directory of the user's, with a description of ours in it or without. */
    static final class OfDirectory extends Folder {

        private final Path directory;
        private final Optional<ModelInfo> info;

        private OfDirectory(Path directory, Optional<ModelInfo> info) {
            this.directory = directory;
            this.info = info;
        }

        static OfDirectory of(Path directory) {
            if (!Files.exists(directory.resolve(OnnxModel.GRAPH))) {
                throw new ModelLoadException(directory + " is a directory without a " + OnnxModel.GRAPH
                        + "; a model is a file, or the directory of a transformer in ONNX form");
            }
            List<Path> descriptions = new ArrayList<>();
            try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, "*.properties")) {
                found.forEach(descriptions::add);
            } catch (IOException e) {
                throw new ModelLoadException(directory + " can't be read: " + e, e);
            }
            if (descriptions.size() > 1) {
                throw new ModelLoadException(directory + " has more than one description: "
                        + descriptions.stream().sorted().toList());
            }
            return new OfDirectory(directory, descriptions.stream().findFirst().map(OfDirectory::description));
        }

        private static ModelInfo description(Path file) {
            try (InputStream in = Files.newInputStream(file)) {
                return ModelInfo.read(in);
            } catch (IOException | ModelLoadException e) {
                throw new ModelLoadException(file + " is no description of a model: " + e.getMessage(), e);
            }
        }

        @Override
        String name() {
            return Objects.toString(directory.toAbsolutePath().normalize().getFileName(), "model");
        }

        @Override
        Optional<ModelInfo> info() {
            return info;
        }

        @Override
        public String where(String file) {
            return directory.resolve(file).toString();
        }

        @Override
        public boolean has(String file) {
            return Files.isRegularFile(directory.resolve(file))
                    && info.map(i -> i.files().containsKey(file)).orElse(true);
        }

        @Override
        public byte[] bytes(String file) {
            try {
                byte[] bytes = Files.readAllBytes(directory.resolve(file));
                check(file, ModelFiles.sha256(bytes));
                return bytes;
            } catch (IOException | OutOfMemoryError e) { // the second for a file of more than 2 GB
                throw unreadable(file, e);
            }
        }

        @Override
        public Optional<Path> path(String file) {
            Path path = directory.resolve(file);
            try {
                check(
                        file,
                        com.google.common.io.Files.asByteSource(path.toFile())
                                .hash(Hashing.sha256())
                                .toString());
                return Optional.of(path);
            } catch (IOException e) {
                throw unreadable(file, e);
            }
        }
    }
}

package io.nameplate.internal.onnx;

import io.nameplate.ModelLoadException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A folder in memory. */
record Folders(Map<String, String> files) implements ModelFolder {

    @Override
    public String where(String file) {
        return "here/" + file;
    }

    @Override
    public boolean has(String file) {
        return files.containsKey(file);
    }

    @Override
    public byte[] bytes(String file) {
        if (!has(file)) {
            throw new ModelLoadException(where(file) + " is missing");
        }
        return files.get(file).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Path> path(String file) {
        return Optional.empty();
    }
}

package io.nameplate.internal.onnx;

import io.nameplate.ModelLoadException;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a transformer model, by name, wherever they lie. */
public interface ModelFolder {

    /** A file as a message names it. */
    String where(String file);

    /** Whether there is such a file. */
    boolean has(String file);

    /**
     * A whole file, checked.
     *
     * @throws ModelLoadException if it can't be read, or is not what it was or is said to be
     */
    byte[] bytes(String file);

    /**
     * Where a file lies on disk, checked; nothing if it lies in a jar. A graph that is loaded from its place can have weights in
     * files beside it, and takes no heap.
     *
     * @throws ModelLoadException as {@link #bytes} throws it
     */
    Optional<Path> path(String file);
}

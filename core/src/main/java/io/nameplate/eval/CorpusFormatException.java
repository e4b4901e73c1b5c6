package io.nameplate.eval;

import io.nameplate.NameplateException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An annotated file can't be read: the message names file, line and reason. */
public class CorpusFormatException extends NameplateException {

    private static final long serialVersionUID = 1L;

    /** With the line, counted from 1. */
    public CorpusFormatException(Path file, long line, String reason, @Nullable Throwable cause) {
        super(file + ":" + line + ": " + reason, cause);
    }

    /** For a file that fails as a whole. */
    public CorpusFormatException(Path file, String reason, @Nullable Throwable cause) {
        super(file + ": " + reason, cause);
    }
}

package io.nameplate;

import org.jspecify.annotations.Nullable;

/** A list of names can't be read: the message names file, line and reason. */
public class GazetteerLoadException extends NameplateException {

    private static final long serialVersionUID = 1L;

    /** With the line, counted from 1. */
    public GazetteerLoadException(String where, long line, String reason, @Nullable Throwable cause) {
        super(where + ":" + line + ": " + reason, cause);
    }

    /** For a list that fails as a whole. */
    public GazetteerLoadException(String where, String reason, @Nullable Throwable cause) {
        super(where + ": " + reason, cause);
    }
}

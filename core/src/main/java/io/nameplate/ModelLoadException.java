package io.nameplate;

import org.jspecify.annotations.Nullable;

/** A model's files can't be read as a model: the message names the file and the reason. */
public class ModelLoadException extends NameplateException {

    private static final long serialVersionUID = 1L;

    /** With a message that says what is wrong and where. */
    public ModelLoadException(String message) {
        super(message);
    }

    /** With a message that says what is wrong and where, and what led to it. */
    public ModelLoadException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

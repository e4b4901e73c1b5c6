package io.nameplate;

import org.jspecify.annotations.Nullable;

/** No model of that name, or two of them, on the class path: the message names what is there. */
public class ModelNotFoundException extends NameplateException {

    private static final long serialVersionUID = 1L;

    /** With a message that says what is wrong and where. */
    public ModelNotFoundException(String message) {
        super(message);
    }

    /** With a message that says what is wrong and where, and what led to it. */
    public ModelNotFoundException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

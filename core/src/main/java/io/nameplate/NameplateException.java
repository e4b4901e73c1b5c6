package io.nameplate;

import org.jspecify.annotations.Nullable;

/** The root of what this library throws of its own; wrong arguments are the JDK's own exceptions. */
public class NameplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message that names the offending value and the limit. */
    public NameplateException(String message) {
        super(message);
    }

    /** With a message that names the offending value and the limit, and what led to it. */
    public NameplateException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

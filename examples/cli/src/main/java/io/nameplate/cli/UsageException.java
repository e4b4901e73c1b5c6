package io.nameplate.cli;

import org.jspecify.annotations.Nullable;

/** The command was called wrongly: the message names the value and what is allowed. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    UsageException(@Nullable String message, Throwable cause) {
        super(message, cause);
    }
}

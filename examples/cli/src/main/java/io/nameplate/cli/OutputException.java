package io.nameplate.cli;

import java.io.IOException;
import java.util.Locale;

/** The standard output takes no more. */
final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputException(IOException cause) {
        super("the standard output can't be written: " + cause.getMessage(), cause);
    }

    /** Whether the reader went away, as {@code head} does; the JDK tells it by the system's message alone. */
    boolean isBrokenPipe() {
        return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}

package io.nameplate;

import org.jspecify.annotations.Nullable;

/** The thread was interrupted while it read a document. Its interrupt flag is still set. */
public class ExtractionInterruptedException extends NameplateException {

    private static final long serialVersionUID = 1L;

    /** With a message that says what is wrong and where. */
    public ExtractionInterruptedException(String message) {
        super(message);
    }

    /** With a message that says what is wrong and where, and what led to it. */
    public ExtractionInterruptedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

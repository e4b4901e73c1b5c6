package io.nameplate;

import org.jspecify.annotations.Nullable;

/** A user's recognizer threw, or gave a span that the document does not have. */
public class RecognizerException extends NameplateException {

    private static final long serialVersionUID = 1L;

    /** With a message that says what is wrong and where. */
    public RecognizerException(String message) {
        super(message);
    }

    /** With a message that says what is wrong and where, and what led to it. */
    public RecognizerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

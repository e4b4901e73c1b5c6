package io.nameplate.format;

import io.nameplate.NameplateException;
import org.jspecify.annotations.Nullable;

/** What should be a written extraction is none: the message names place and reason. */
public class ExtractionFormatException extends NameplateException {

    private static final long serialVersionUID = 1L;

    /** With what led to it, if anything. */
    public ExtractionFormatException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

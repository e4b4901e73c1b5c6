package io.nameplate.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a file can't be read, in words: the JDK's own messages are often the file's name alone. */
final class Reasons {

    private Reasons() {}

    static String of(Throwable e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof OutOfMemoryError) {
            return "too large to be read as one document";
        }
        String message = e.getMessage();
        return message == null ? e.toString() : message;
    }
}

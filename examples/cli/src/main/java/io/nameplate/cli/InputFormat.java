package io.nameplate.cli;

import java.util.Locale;

/** What a file holds. */
enum InputFormat {
    /** One document, the whole file. */
    TEXT,
    /** One document a line. */
    JSONL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    DocumentReader reader() {
        return switch (this) {
            case TEXT -> new TextDocuments();
            case JSONL -> new JsonlDocuments();
        };
    }
}

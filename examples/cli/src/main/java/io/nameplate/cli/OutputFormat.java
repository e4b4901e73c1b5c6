package io.nameplate.cli;

import java.util.Locale;

/** How a document's mentions are written. */
enum OutputFormat {
    /** Columns for people. */
    TABLE,
    /** One JSON object a document and line. */
    JSONL,
    /** One token and BIO tag a line. */
    CONLL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A formatter for a run that may read several documents or surely reads one. */
    DocumentFormat of(Headings headings) {
        return switch (this) {
            case TABLE -> new TableFormat(headings);
            case JSONL -> new JsonlFormat();
            case CONLL -> new ConllFormat();
        };
    }

    /** Whether a table begins with the document's id. */
    enum Headings {
        SHOWN,
        HIDDEN
    }
}

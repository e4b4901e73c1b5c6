package io.nameplate.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.nameplate.format.Brat;
import io.nameplate.format.Conll;
import io.nameplate.format.Csv;
import io.nameplate.format.Html;
import io.nameplate.format.JsonPart;
import java.util.List;
import java.util.Locale;

/** How a document's mentions are written. */
enum OutputFormat {
    /** Columns for people. */
    TABLE,
    /** One JSON object a document and line. */
    JSONL,
    /** One indented JSON object a document. */
    JSON,
    /** One token and BIO tag a line. */
    CONLL,
    /** Standoff lines of one document. */
    BRAT,
    /** One mention a row. */
    CSV,
    /** One page. */
    HTML;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isJson() {
        return this == JSONL || this == JSON;
    }

    /** A writer for a run that may read several documents or surely reads one. */
    DocumentWriter open(Headings headings, List<JsonPart> without, Output out) {
        return switch (this) {
            case TABLE -> DocumentWriter.of(new TableFormat(headings), out);
            case JSONL -> DocumentWriter.of(new JsonFormat(io.nameplate.format.Json.compact(), without), out);
            case JSON -> DocumentWriter.of(new JsonFormat(io.nameplate.format.Json.pretty(), without), out);
            case CONLL -> DocumentWriter.of(Conll.bio(), out);
            case BRAT -> DocumentWriter.of(Brat.standoff(), out);
            case CSV -> DocumentWriter.of(Csv.mentions(), out);
            case HTML -> DocumentWriter.of(Html.page(), out);
        };
    }

    /** Whether a table begins with the document's id. */
    enum Headings {
        SHOWN,
        HIDDEN;

        String around(JsonNode id, String table) {
            return this == HIDDEN ? table : "== " + Table.visible(id.asText()) + " ==\n" + table + "\n";
        }
    }
}

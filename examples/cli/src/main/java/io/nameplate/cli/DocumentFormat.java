package io.nameplate.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.nameplate.Extraction;

/** Writes what a document says as text of its own. */
@FunctionalInterface
interface DocumentFormat {

    /** The document's lines, each ended by a line feed on every platform. */
    String format(JsonNode id, Extraction extraction);
}

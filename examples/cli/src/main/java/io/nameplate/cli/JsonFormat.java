package io.nameplate.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.nameplate.Extraction;
import io.nameplate.format.JsonPart;
import java.util.List;

/** The library's JSON, with a number as id where the input had one. */
final class JsonFormat implements DocumentFormat {

    private final io.nameplate.format.Json format;

    JsonFormat(io.nameplate.format.Json whole, List<JsonPart> without) {
        io.nameplate.format.Json rest = whole;
        for (JsonPart part : without) {
            rest = rest.without(part);
        }
        this.format = rest;
    }

    @Override
    public String format(JsonNode id, Extraction extraction) {
        String json = format.format(extraction);
        if (!id.isNumber()) {
            return json;
        }
        // The id is the first member, so the first string of these digits is its value.
        String quoted = '"' + id.asText() + '"';
        int at = json.indexOf(quoted);
        return json.substring(0, at) + Json.line(id) + json.substring(at + quoted.length());
    }
}

package io.nameplate.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nameplate.Extraction;
import io.nameplate.format.Json;
import io.nameplate.format.JsonPart;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the service says, as JSON. */
final class Answers {

    /** The client has the text, and offsets into it. */
    private static final Json FORMAT = Json.compact().without(JsonPart.TEXT).without(JsonPart.SENTENCES);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Answers() {}

    static byte[] json(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps and lists can be written", e);
        }
    }

    /** The object of {@link Json} with one member more, and a line feed. */
    static byte[] extraction(Extraction extraction, long nanos) {
        StringBuilder json = new StringBuilder(FORMAT.format(extraction));
        json.setLength(json.lastIndexOf("}"));
        json.append(String.format(Locale.ROOT, ",\"milliseconds\":%.3f}%n", nanos / 1e6)
                .replace("\r", ""));
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}

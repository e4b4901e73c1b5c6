package io.nameplate.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** A JSON object a line: {@code text}, and {@code id} or else the line's number, counted from 1. Skips blank lines. */
final class JsonlDocuments implements DocumentReader {

    @Override
    public void read(InputStream in, String name, Problems problems, Consumer<InputDocument> taker) throws IOException {
        ByteLines lines = new ByteLines(in);
        long number = 0;
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            number++;
            document(line.get(), name, number, problems).ifPresent(taker);
        }
    }

    private static Optional<InputDocument> document(byte[] line, String name, long number, Problems problems) {
        try {
            String json = Utf8.decode(line, number == 1 ? Utf8.markLength(line) : 0);
            return json.isBlank() ? Optional.empty() : Optional.of(document(json, number));
        } catch (JsonProcessingException e) {
            problems.add(name + ":" + number, "not JSON: " + e.getOriginalMessage());
        } catch (CharacterCodingException | IllegalArgumentException e) {
            problems.add(name + ":" + number, Reasons.of(e));
        }
        return Optional.empty();
    }

    private static InputDocument document(String json, long number) throws JsonProcessingException {
        JsonNode line = Json.MAPPER.readTree(json);
        if (!line.isObject()) {
            throw new IllegalArgumentException("expected an object with \"text\", not " + kind(line));
        }
        JsonNode text = line.path("text");
        if (!text.isTextual()) {
            throw new IllegalArgumentException(
                    text.isMissingNode() ? "no \"text\"" : "\"text\" has to be a string, not " + kind(text));
        }
        return new InputDocument(id(line.path("id"), number), text.textValue());
    }

    private static JsonNode id(JsonNode id, long number) {
        if (id.isMissingNode() || id.isNull()) {
            return new LongNode(number);
        }
        if (!id.isTextual() && !id.isNumber()) {
            throw new IllegalArgumentException("\"id\" has to be a string or a number, not " + kind(id));
        }
        return id;
    }

    private static String kind(JsonNode node) {
        return node.isNull() ? "null" : "of type " + node.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}

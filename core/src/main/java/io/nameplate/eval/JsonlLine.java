package io.nameplate.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.nameplate.EntityType;
import io.nameplate.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a JSONL file as a document, annotated or predicted. */
final class JsonlLine {

    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    GoldDocument document(String line) throws IOException {
        Fields fields = Fields.of(line, "entities");
        String text = required(fields.text, "text");
        UnitOffsets offsets = new UnitOffsets(text);
        List<Annotation> mentions = new ArrayList<>();
        for (RawMention raw : required(fields.mentions, "entities")) {
            mentions.add(raw.at(offsets.utf16(raw.start), offsets.utf16(raw.end)));
        }
        return GoldDocument.of(required(fields.id, "id"), text, mentions);
    }

    Predicted predicted(String line) throws IOException {
        Fields fields = Fields.of(line, "mentions");
        return new Predicted(
                required(fields.id, "id"),
                required(fields.mentions, "mentions").stream()
                        .map(raw -> raw.at(raw.start, raw.end))
                        .toList());
    }

    private static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException("no \"" + field + "\"");
        }
        return value;
    }

    private record RawMention(int start, int end, String type) {
        Annotation at(int from, int to) {
            return new Annotation(new Span(from, to), EntityType.ofLabel(type));
        }
    }

    /** The fields of a form that we know; others are passed over, since "entities" are triples in gold and groups in predictions. */
    private static final class Fields {

        private @Nullable String id;
        private @Nullable String text;
        private @Nullable List<RawMention> mentions;

        private final String spans;

        private Fields(String spans) {
            this.spans = spans;
        }

        static Fields of(String line, String spans) throws IOException {
            Fields fields = new Fields(spans);
            try (JsonParser json = FACTORY.createParser(line)) {
                if (json.nextToken() != JsonToken.START_OBJECT) {
                    throw new IllegalArgumentException("no JSON object");
                }
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    fields.read(json.currentName(), json);
                }
                if (json.nextToken() != null) {
                    throw new IllegalArgumentException("more than one JSON object");
                }
            }
            return fields;
        }

        private void read(String name, JsonParser json) throws IOException {
            JsonToken value = json.nextToken();
            if (name.equals(spans)) {
                mentions = list(json, value, name.equals("entities") ? Fields::triple : Fields::object);
                return;
            }
            switch (name) {
                case "id" -> id = value == JsonToken.VALUE_STRING || value.isNumeric() ? json.getText() : null;
                case "text" -> text = value == JsonToken.VALUE_STRING ? json.getText() : null;
                default -> json.skipChildren();
            }
        }

        private interface Item {
            RawMention read(JsonParser json) throws IOException;
        }

        private static List<RawMention> list(JsonParser json, JsonToken value, Item item) throws IOException {
            expect(value, JsonToken.START_ARRAY, "a list");
            List<RawMention> read = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                read.add(item.read(json));
            }
            return read;
        }

        private static RawMention triple(JsonParser json) throws IOException {
            expect(json.currentToken(), JsonToken.START_ARRAY, "[start, end, type]");
            int start = integer(json, json.nextToken(), "start");
            int end = integer(json, json.nextToken(), "end");
            String type = string(json, json.nextToken());
            expect(json.nextToken(), JsonToken.END_ARRAY, "] after the type");
            return new RawMention(start, end, type);
        }

        private static RawMention object(JsonParser json) throws IOException {
            expect(json.currentToken(), JsonToken.START_OBJECT, "{start, end, type}");
            int start = -1;
            int end = -1;
            String type = "";
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                switch (name) {
                    case "start" -> start = integer(json, value, name);
                    case "end" -> end = integer(json, value, name);
                    case "type" -> type = string(json, value);
                    default -> json.skipChildren();
                }
            }
            return new RawMention(start, end, type);
        }

        private static int integer(JsonParser json, JsonToken value, String what) throws IOException {
            expect(value, JsonToken.VALUE_NUMBER_INT, "a whole number as " + what);
            return json.getIntValue();
        }

        private static String string(JsonParser json, JsonToken value) throws IOException {
            expect(value, JsonToken.VALUE_STRING, "a type");
            return json.getText();
        }

        private static void expect(JsonToken actual, JsonToken expected, String what) {
            if (actual != expected) {
                throw new IllegalArgumentException("expected " + what + ", not " + actual);
            }
        }
    }
}

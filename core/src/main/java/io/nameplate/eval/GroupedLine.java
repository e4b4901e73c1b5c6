package io.nameplate.eval;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.nameplate.EntityType;
import io.nameplate.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One line of a JSONL file whose mentions are grouped. Used once. */
final class GroupedLine {

    private record RawEntity(String name, String type, List<int[]> mentions) {}

    private String id = "";
    private String text = "";
    private final List<RawEntity> entities = new ArrayList<>();

    private GroupedLine() {}

    static GroupedDocument read(String line) throws IOException {
        GroupedLine read = new GroupedLine();
        try (JsonParser json = JsonlLine.FACTORY.createParser(line)) {
            expect(json.nextToken(), JsonToken.START_OBJECT, "a JSON object");
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                read.field(json.currentName(), json);
            }
        }
        return read.document();
    }

    private GroupedDocument document() {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("no \"id\"");
        }
        UnitOffsets offsets = new UnitOffsets(text);
        return GroupedDocument.of(
                id, text, entities.stream().map(raw -> entity(raw, offsets)).toList());
    }

    private static GroupedEntity entity(RawEntity raw, UnitOffsets offsets) {
        List<Span> mentions = raw.mentions().stream()
                .map(pair -> new Span(offsets.utf16(pair[0]), offsets.utf16(pair[1])))
                .toList();
        return new GroupedEntity(raw.name(), EntityType.ofLabel(raw.type()), mentions);
    }

    private void field(String name, JsonParser json) throws IOException {
        JsonToken value = json.nextToken();
        switch (name) {
            case "id" -> id = json.getText();
            case "text" -> text = json.getText();
            case "entities" -> {
                expect(value, JsonToken.START_ARRAY, "a list of entities");
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    entities.add(entity(json));
                }
            }
            default -> json.skipChildren();
        }
    }

    private static RawEntity entity(JsonParser json) throws IOException {
        expect(json.currentToken(), JsonToken.START_OBJECT, "{type, mentions}");
        String name = "";
        String type = "";
        List<int[]> mentions = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            switch (field) {
                case "name" -> name = json.getText();
                case "type" -> type = json.getText();
                case "mentions" -> {
                    expect(value, JsonToken.START_ARRAY, "a list of mentions");
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        mentions.add(pair(json));
                    }
                }
                default -> json.skipChildren();
            }
        }
        return new RawEntity(name, type, mentions);
    }

    private static int[] pair(JsonParser json) throws IOException {
        expect(json.currentToken(), JsonToken.START_ARRAY, "[start, end]");
        expect(json.nextToken(), JsonToken.VALUE_NUMBER_INT, "a whole number as start");
        int start = json.getIntValue();
        expect(json.nextToken(), JsonToken.VALUE_NUMBER_INT, "a whole number as end");
        int end = json.getIntValue();
        expect(json.nextToken(), JsonToken.END_ARRAY, "] after the end");
        return new int[] {start, end};
    }

    private static void expect(JsonToken actual, JsonToken expected, String what) {
        if (actual != expected) {
            throw new IllegalArgumentException("expected " + what + ", not " + actual);
        }
    }
}

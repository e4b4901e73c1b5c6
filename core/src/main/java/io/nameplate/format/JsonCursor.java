package io.nameplate.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Walks through the value at which a parser stands, and says what it expected where it finds something else. */
final class JsonCursor {

    /** Reads the value of a member. */
    @FunctionalInterface
    interface Member {
        void read(String name, JsonCursor value) throws IOException;
    }

    /** Reads an element of a list. */
    @FunctionalInterface
    interface Element {
        void read(JsonCursor value) throws IOException;
    }

    private final JsonParser parser;
    private String at = "the document";

    JsonCursor(JsonParser parser) {
        this.parser = parser;
    }

    void object(Member member) throws IOException {
        expect(JsonToken.START_OBJECT, "an object");
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            at = '"' + name + '"';
            parser.nextToken();
            member.read(name, this);
        }
    }

    void list(Element element) throws IOException {
        expect(JsonToken.START_ARRAY, "a list");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.read(this);
        }
    }

    String string() throws IOException {
        expect(JsonToken.VALUE_STRING, "a string");
        return parser.getText();
    }

    /** A string, or a number as it is written. */
    String label() throws IOException {
        JsonToken token = parser.currentToken();
        return token != null && token.isNumeric() ? parser.getText() : string();
    }

    int integer() throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        return parser.getIntValue();
    }

    double number() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null || !token.isNumeric()) {
            throw unexpected("a number", token);
        }
        return parser.getDoubleValue();
    }

    void skip() throws IOException {
        parser.skipChildren();
    }

    private void expect(JsonToken expected, String what) {
        if (parser.currentToken() != expected) {
            throw unexpected(what, parser.currentToken());
        }
    }

    private IllegalArgumentException unexpected(String what, @Nullable JsonToken found) {
        return new IllegalArgumentException(at + " has to be " + what + ", not " + found);
    }
}

package io.nameplate.internal.onnx;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.nameplate.ModelLoadException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A JSON object of a model's files; what is null is as if it were not there. */
final class Json {

    /** A vocabulary has 30,000 names that are read once: keeping them for the next file takes time for nothing. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final String where;
    private final Map<String, Object> fields;

    private Json(String where, Map<String, Object> fields) {
        this.where = where;
        this.fields = fields;
    }

    /**
     * Reads a file that is one object.
     *
     * @throws ModelLoadException if it is none
     */
    static Json read(byte[] bytes, String where) {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new ModelLoadException(where + " holds no JSON object");
            }
            Map<String, Object> fields = object(parser);
            if (parser.nextToken() != null) {
                throw new ModelLoadException(where + " holds more than one JSON object");
            }
            return new Json(where, fields);
        } catch (IOException e) {
            throw new ModelLoadException(where + " is no JSON: " + e.getMessage(), e);
        }
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() != JsonToken.VALUE_NULL && fields.put(name, value(parser)) != null) {
                throw new JsonParseException(parser, "\"" + name + "\" is there twice");
            }
        }
        return fields;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            default -> parser.getText();
        };
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return values;
    }

    /** The file, and the object in it. */
    String where() {
        return where;
    }

    Set<String> names() {
        return fields.keySet();
    }

    /** Refuses names that mean nothing. */
    void allowOnly(Set<String> known) {
        for (String name : fields.keySet()) {
            if (!known.contains(name)) {
                throw new ModelLoadException(where + ": no setting is called \"" + name + "\", only " + known);
            }
        }
    }

    Optional<Json> object(String name) {
        return get(name, Map.class, "an object").map(o -> new Json(where + ", " + name, fieldsOf(o)));
    }

    private static Map<String, Object> fieldsOf(Map<?, ?> map) {
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach((key, value) -> fields.put((String) key, value));
        return fields;
    }

    Optional<String> text(String name) {
        return get(name, String.class, "a text");
    }

    Optional<Boolean> flag(String name) {
        return get(name, Boolean.class, "true or false");
    }

    Optional<Integer> number(String name) {
        return get(name, Integer.class, "a whole number");
    }

    Optional<Double> decimal(String name) {
        return get(name, Number.class, "a number").map(Number::doubleValue);
    }

    List<?> list(String name) {
        return get(name, List.class, "a list").orElse(List.of());
    }

    private <T> Optional<T> get(String name, Class<T> kind, String kindName) {
        Object value = fields.get(name);
        if (value != null && !kind.isInstance(value)) {
            throw refused(name, value, kindName);
        }
        return Optional.ofNullable(kind.cast(value));
    }

    ModelLoadException missing(String name) {
        return new ModelLoadException(where + " has no \"" + name + "\"");
    }

    ModelLoadException refused(String name, Object value, String expected) {
        return new ModelLoadException(where + ": \"" + name + "\" is " + value + ", not " + expected);
    }
}

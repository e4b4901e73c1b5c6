package io.nameplate.service;

import com.fasterxml.jackson.databind.JsonNode;
import io.nameplate.Document;
import io.nameplate.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes the members of a request out of its JSON object. */
final class RequestFields {

    private static final int LONGEST_ID = 256;
    private static final int MOST_TYPES = 64;

    private final JsonNode json;

    RequestFields(JsonNode json) {
        this.json = json;
    }

    ExtractRequest request() {
        String text = string("text").orElseThrow(() -> Problems.malformed("the member \"text\" is missing"));
        Optional<String> id = string("id");
        id.filter(i -> i.length() > LONGEST_ID).ifPresent(i -> {
            throw tooLong("\"id\"", i.length(), LONGEST_ID);
        });
        Document document = id.map(i -> Document.of(i, text)).orElseGet(() -> Document.of(text));
        return new ExtractRequest(document, string("model"), types(), minConfidence());
    }

    private Optional<String> string(String member) {
        Optional<JsonNode> value = member(member);
        return value.map(v -> {
            if (!v.isTextual()) {
                throw wrongKind(member, "a string", v);
            }
            return v.textValue();
        });
    }

    /** A member of null is one that is not there. */
    private Optional<JsonNode> member(String name) {
        return Optional.ofNullable(json.get(name)).filter(v -> !v.isNull());
    }

    private double minConfidence() {
        Optional<JsonNode> value = member("minConfidence");
        if (value.isEmpty()) {
            return 0;
        }
        if (!value.get().isNumber()) {
            throw wrongKind("minConfidence", "a number", value.get());
        }
        double least = value.get().doubleValue();
        if (!(least >= 0 && least <= 1)) {
            throw Problems.malformed("\"minConfidence\" is " + least + "; it lies in [0,1]")
                    .with("value", String.valueOf(least))
                    .with("limit", "[0,1]");
        }
        return least;
    }

    private List<EntityType> types() {
        Optional<JsonNode> value = member("types");
        if (value.isEmpty()) {
            return List.of();
        }
        if (!value.get().isArray() || value.get().isEmpty()) {
            throw wrongKind("types", "a list of at least one type; leave it out for all", value.get());
        }
        if (value.get().size() > MOST_TYPES) {
            throw tooLong("\"types\"", value.get().size(), MOST_TYPES);
        }
        List<EntityType> types = new ArrayList<>();
        value.get().forEach(element -> types.add(type(element)));
        return types;
    }

    private static EntityType type(JsonNode element) {
        if (!element.isTextual()) {
            throw wrongKind("types", "a list of strings", element);
        }
        try {
            return EntityType.of(element.textValue());
        } catch (IllegalArgumentException e) {
            throw Problems.malformed("\"types\" has '" + Problems.quoted(element.textValue())
                    + "', which is no type name: 1 to 64 letters, digits or _ . : / -");
        }
    }

    private static Problem tooLong(String what, int length, int limit) {
        return Problems.malformed(what + " has a length of " + length + "; the limit is " + limit)
                .with("value", length)
                .with("limit", limit);
    }

    private static Problem wrongKind(String member, String expected, JsonNode found) {
        return Problems.malformed("\"" + member + "\" has to be " + expected + ", not " + kind(found));
    }

    static String kind(JsonNode value) {
        return value.isContainerNode() && value.isEmpty()
                ? "an empty " + value.getNodeType().name().toLowerCase(Locale.ROOT)
                : "a value of kind " + value.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}

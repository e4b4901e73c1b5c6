package io.nameplate.service;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Iterator;
import java.util.List;

/** Reads a request's JSON. Says where it is wrong and why, never what stands there: that could be the document. */
final class RequestReader {

    private static final int DEEPEST = 4;
    private static final List<String> MEMBERS = List.of("text", "id", "model", "types", "minConfidence");

    private final ObjectMapper mapper;

    /** @param longest the most characters of a text */
    RequestReader(int longest) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNumberLength(32)
                .maxNameLength(64)
                .maxStringLength(longest)
                .build();
        this.mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(constraints)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    ExtractRequest read(byte[] body) {
        JsonNode json = parse(Utf8.decode(body));
        if (!json.isObject()) {
            throw Problems.malformed("the body has to be a JSON object, not " + RequestFields.kind(json));
        }
        for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!MEMBERS.contains(name)) {
                throw Problems.malformed("there is a member that is none of " + MEMBERS)
                        .with("limit", MEMBERS);
            }
        }
        return new RequestFields(json).request();
    }

    private JsonNode parse(String json) {
        try {
            return mapper.readTree(json);
        } catch (StreamConstraintsException e) {
            throw Problems.malformed("the JSON is nested deeper than " + DEEPEST
                            + ", or a name in it is longer than 64 or a number longer than 32 characters")
                    .with("limit", DEEPEST);
        } catch (JsonProcessingException e) {
            throw Problems.malformed("malformed JSON, or a member given twice, at " + where(e.getLocation()));
        }
    }

    private static String where(JsonLocation location) {
        return location == null
                ? "an unknown place"
                : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}

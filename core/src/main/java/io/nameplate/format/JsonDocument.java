package io.nameplate.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.nameplate.Dateline;
import io.nameplate.EntityMention;
import io.nameplate.EntityType;
import io.nameplate.Extraction;
import io.nameplate.ModelInfo;
import io.nameplate.Sentence;
import io.nameplate.Span;
import io.nameplate.Token;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the members of one document's object. */
final class JsonDocument {

    /** The newest schema. A member more is no new schema; one renamed, dropped or of another meaning is. */
    static final int SCHEMA = 1;

    private final JsonGenerator out;
    private final Json json;

    JsonDocument(JsonGenerator out, Json json) {
        this.out = out;
        this.json = json;
    }

    void write(Extraction extraction) throws IOException {
        String text = extraction.document().text();
        out.writeStartObject();
        member("id", extraction.document().id());
        out.writeNumberField("schema", SCHEMA);
        model(extraction.model());
        if (extraction.dateline().isPresent()) {
            dateline(extraction.dateline().get(), text);
        }
        mentions(extraction, text);
        new JsonEntities(out).write(extraction);
        if (json.has(JsonPart.TEXT)) {
            out.writeStringField("text", text);
        }
        if (json.has(JsonPart.SENTENCES)) {
            sentences(extraction, text);
        }
        out.writeEndObject();
    }

    private void member(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(name, value.get());
        }
    }

    private void model(ModelInfo model) throws IOException {
        out.writeObjectFieldStart("model");
        out.writeStringField("name", model.name());
        out.writeStringField("version", model.version());
        out.writeStringField("language", model.language());
        member("license", model.license());
        out.writeArrayFieldStart("types");
        for (EntityType type : model.types()) {
            out.writeString(type.name());
        }
        out.writeEndArray();
        out.writeObjectFieldStart("files");
        for (Map.Entry<String, String> file : new TreeMap<>(model.files()).entrySet()) {
            out.writeStringField(file.getKey(), file.getValue());
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void dateline(Dateline dateline, String text) throws IOException {
        out.writeObjectFieldStart("dateline");
        offsets(dateline.span(), new CodePoints(text));
        member("place", dateline.place());
        member("furtherPlace", dateline.furtherPlace());
        member("agency", dateline.agency());
        out.writeEndObject();
    }

    private void mentions(Extraction extraction, String text) throws IOException {
        CodePoints points = new CodePoints(text);
        out.writeArrayFieldStart("mentions");
        for (EntityMention mention : extraction.mentions()) {
            out.writeStartObject();
            offsets(mention.span(), points);
            out.writeStringField("type", mention.type().name());
            out.writeStringField("text", mention.text());
            out.writeNumberField("confidence", mention.confidence());
            out.writeStringField("source", mention.source().name());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void offsets(Span span, CodePoints points) throws IOException {
        out.writeNumberField("start", span.start());
        out.writeNumberField("end", span.end());
        out.writeNumberField("startCodePoint", points.at(span.start()));
        out.writeNumberField("endCodePoint", points.at(span.end()));
    }

    private void sentences(Extraction extraction, String text) throws IOException {
        CodePoints ofSentences = new CodePoints(text);
        CodePoints ofTokens = new CodePoints(text);
        out.writeArrayFieldStart("sentences");
        for (Sentence sentence : extraction.sentences()) {
            out.writeStartObject();
            offsets(sentence.span(), ofSentences);
            tokens(sentence, ofTokens);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void tokens(Sentence sentence, CodePoints points) throws IOException {
        out.writeArrayFieldStart("tokens");
        for (Token token : sentence.tokens()) {
            out.writeNumber(token.start());
            out.writeNumber(token.end());
        }
        out.writeEndArray();
        out.writeArrayFieldStart("tokensCodePoint");
        for (Token token : sentence.tokens()) {
            out.writeNumber(points.at(token.start()));
            out.writeNumber(points.at(token.end()));
        }
        out.writeEndArray();
    }
}

package io.nameplate.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.nameplate.Entity;
import io.nameplate.EntityMention;
import io.nameplate.Extraction;
import java.io.IOException;

/** Writes what a document's mentions name. */
final class JsonEntities {

    private final JsonGenerator out;

    JsonEntities(JsonGenerator out) {
        this.out = out;
    }

    void write(Extraction extraction) throws IOException {
        MentionNumbers numbers = new MentionNumbers(extraction);
        out.writeArrayFieldStart("entities");
        for (Entity entity : extraction.entities()) {
            out.writeStartObject();
            out.writeStringField("name", entity.name());
            out.writeStringField("type", entity.type().name());
            out.writeArrayFieldStart("mentions");
            for (EntityMention mention : entity.mentions()) {
                out.writeNumber(numbers.of(mention));
            }
            out.writeEndArray();
            out.writeArrayFieldStart("aliases");
            for (String alias : entity.aliases()) {
                out.writeString(alias);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}

package io.nameplate.format;

import io.nameplate.EntityType;
import io.nameplate.ExtractionBuilder;
import io.nameplate.MentionSource;
import io.nameplate.Span;
import java.io.IOException;

/** A mention as it was written. */
final class JsonMention {

    private int start = -1;
    private int end = -1;
    private String type = "";
    private String text = "";
    private double confidence = -1;
    private String source = "";

    private JsonMention() {}

    static JsonMention read(JsonCursor value) throws IOException {
        JsonMention mention = new JsonMention();
        value.object(mention::member);
        return mention;
    }

    private void member(String name, JsonCursor value) throws IOException {
        switch (name) {
            case "start" -> start = value.integer();
            case "end" -> end = value.integer();
            case "type" -> type = value.string();
            case "text" -> text = value.string();
            case "confidence" -> confidence = value.number();
            case "source" -> source = value.string();
            default -> value.skip();
        }
    }

    void addTo(ExtractionBuilder builder, String document) {
        String covered = substring(document, start, end);
        if (!covered.equals(text)) {
            throw new IllegalArgumentException("the mention '" + text + "' does not stand at [" + start + "," + end
                    + ") of the text, but '" + covered + "'");
        }
        builder.mention(new Span(start, end), EntityType.of(type), confidence, MentionSource.valueOf(source));
    }

    static String substring(String text, int start, int end) {
        if (start < 0 || end <= start || end > text.length()) {
            throw new IllegalArgumentException(
                    "[" + start + "," + end + ") lies outside the text of " + text.length() + " units");
        }
        return text.substring(start, end);
    }
}

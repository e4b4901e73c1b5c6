package io.nameplate.format;

import io.nameplate.Document;
import io.nameplate.Extraction;
import io.nameplate.ExtractionBuilder;
import io.nameplate.ModelInfo;
import io.nameplate.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the members of one document's object, which may come in any order; those it does not know are passed over. */
final class JsonExtraction {

    private @Nullable String id;
    private int schema;
    private @Nullable ModelInfo model;
    private @Nullable String text;
    private @Nullable List<JsonMention> mentions;
    private @Nullable List<List<Integer>> sentences;

    void member(String name, JsonCursor value) throws IOException {
        switch (name) {
            case "id" -> id = value.label();
            case "schema" -> schema(value.integer());
            case "model" -> model = JsonModel.read(value);
            case "text" -> text = value.string();
            case "mentions" -> mentions = mentions(value);
            case "sentences" -> sentences = sentences(value);
            default -> value.skip();
        }
    }

    private void schema(int number) {
        if (number < 1 || number > JsonDocument.SCHEMA) {
            throw new IllegalArgumentException(
                    "it is of schema " + number + "; this library reads schemas up to " + JsonDocument.SCHEMA);
        }
        schema = number;
    }

    private static List<JsonMention> mentions(JsonCursor value) throws IOException {
        List<JsonMention> read = new ArrayList<>();
        value.list(element -> read.add(JsonMention.read(element)));
        return read;
    }

    private static List<List<Integer>> sentences(JsonCursor value) throws IOException {
        List<List<Integer>> read = new ArrayList<>();
        value.list(sentence -> {
            List<Integer> offsets = new ArrayList<>();
            sentence.object((name, member) -> {
                if (name.equals("tokens")) {
                    member.list(offset -> offsets.add(offset.integer()));
                } else {
                    member.skip();
                }
            });
            read.add(offsets);
        });
        return read;
    }

    Extraction extraction() {
        if (schema == 0) {
            throw new IllegalArgumentException("it has no \"schema\"");
        }
        String whole = required(text, "text");
        Document document = id == null ? Document.of(whole) : Document.of(id, whole);
        ExtractionBuilder builder = Extraction.builder(document, required(model, "model"));
        Optional.ofNullable(sentences)
                .ifPresent(offsets -> builder.sentences(
                        offsets.stream().map(o -> tokens(whole, o)).toList()));
        required(mentions, "mentions").forEach(mention -> mention.addTo(builder, whole));
        return builder.build();
    }

    private static <T> T required(@Nullable T value, String member) {
        if (value == null) {
            throw new IllegalArgumentException("it has no \"" + member + "\"");
        }
        return value;
    }

    private static List<Token> tokens(String text, List<Integer> offsets) {
        if (offsets.size() % 2 != 0) {
            throw new IllegalArgumentException(
                    "a sentence has " + offsets.size() + " offsets of tokens, an odd number");
        }
        List<Token> tokens = new ArrayList<>(offsets.size() / 2);
        for (int i = 0; i < offsets.size(); i += 2) {
            int start = offsets.get(i);
            int end = offsets.get(i + 1);
            tokens.add(new Token(JsonMention.substring(text, start, end), start, end));
        }
        return tokens;
    }
}

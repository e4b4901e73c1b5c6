package io.nameplate.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.nameplate.EntityType;
import io.nameplate.Span;
import io.nameplate.eval.Annotation;
import io.nameplate.eval.GoldDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A document's predicted mentions.
 *
 * @param id the document's
 * @param text the document's
 * @param mentions with UTF-16 offsets
 */
record Prediction(String id, String text, List<Annotation> mentions) {

    private static final Map<EntityType, String> SHORT =
            Map.of(EntityType.PERSON, "PER", EntityType.LOCATION, "LOC", EntityType.ORGANIZATION, "ORG");

    /** What {@code tag} wrote. */
    static List<Prediction> read(String jsonl, List<GoldDocument> gold) throws IOException {
        List<Prediction> predictions = new ArrayList<>();
        for (String line : jsonl.lines().toList()) {
            JsonNode json = Json.MAPPER.readTree(line);
            List<Annotation> mentions = new ArrayList<>();
            json.path("mentions").forEach(m -> mentions.add(annotation(m)));
            GoldDocument document = gold.get(predictions.size());
            predictions.add(new Prediction(json.path("id").asText(), document.text(), mentions));
        }
        return predictions;
    }

    private static Annotation annotation(JsonNode m) {
        Span span = new Span(m.path("start").asInt(), m.path("end").asInt());
        return new Annotation(span, EntityType.of(m.path("type").asText()));
    }

    /** As {@code tag} writes it. */
    static String inUtf16(List<Prediction> predictions) {
        return lines(
                predictions,
                p -> Map.of(
                        "id",
                        p.id,
                        "mentions",
                        p.mentions.stream()
                                .map(m -> Map.of(
                                        "start", m.span().start(),
                                        "end", m.span().end(),
                                        "type", m.type().name()))
                                .toList()));
    }

    /** As the reference script reads it. */
    static String inCodePoints(List<Prediction> predictions) {
        return lines(
                predictions,
                p -> Map.of(
                        "id",
                        p.id,
                        "entities",
                        p.mentions.stream()
                                .map(m -> List.of(
                                        p.text.codePointCount(0, m.span().start()),
                                        p.text.codePointCount(0, m.span().end()),
                                        SHORT.getOrDefault(m.type(), m.type().name())))
                                .toList()));
    }

    private static String lines(List<Prediction> predictions, Function<Prediction, Object> shape) {
        return predictions.stream().map(p -> Json.line(shape.apply(p)) + "\n").collect(Collectors.joining());
    }
}

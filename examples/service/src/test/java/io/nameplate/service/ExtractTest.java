package io.nameplate.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nameplate.Document;
import io.nameplate.EntityExtractor;
import io.nameplate.NerModel;
import io.nameplate.format.Json;
import io.nameplate.format.JsonPart;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExtractTest {

    private static Running service;

    @BeforeAll
    static void start() throws Exception {
        service = Running.withDefaults();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void answersWithTheJsonOfTheLibraryAndTheMilliseconds() throws Exception {
        HttpResponse<String> response = service.extract(Map.of("text", Articles.SHORT, "id", "kyiv"));
        assertEquals(200, response.statusCode(), response.body());
        ObjectNode answer = (ObjectNode) Running.json(response);
        assertTrue(answer.remove("milliseconds").asDouble() > 0);
        assertEquals(expected(), answer);
    }

    private static JsonNode expected() throws Exception {
        try (EntityExtractor extractor =
                EntityExtractor.builder().model(NerModel.named("en-fast")).build()) {
            Json format = Json.compact().without(JsonPart.TEXT).without(JsonPart.SENTENCES);
            return Running.JSON.readTree(format.format(extractor.extract(Document.of("kyiv", Articles.SHORT))));
        }
    }

    @Test
    void givesTheTypesThatAreAskedFor() throws Exception {
        JsonNode answer = Running.json(service.extract(Map.of("text", Articles.SHORT, "types", List.of("PERSON"))));
        assertFalse(answer.get("mentions").isEmpty());
        answer.get("mentions").forEach(m -> assertEquals("PERSON", m.get("type").asText()));
    }

    @Test
    void leavesOutWhatItIsNotSureOf() throws Exception {
        JsonNode all = Running.json(service.extract(Map.of("text", Articles.SHORT)));
        double most = all.get("mentions").findValues("confidence").stream()
                .mapToDouble(JsonNode::asDouble)
                .max()
                .orElseThrow();
        JsonNode sure = Running.json(service.extract(Map.of("text", Articles.SHORT, "minConfidence", most)));
        assertTrue(sure.get("mentions").size() < all.get("mentions").size());
        sure.get("mentions").forEach(m -> assertTrue(m.get("confidence").asDouble() >= most));
    }

    @Test
    void readsAnEmptyText() throws Exception {
        JsonNode answer = Running.json(service.extract(Map.of("text", "")));
        assertTrue(answer.get("mentions").isEmpty());
    }

    @Test
    void readsHalfASurrogatePair() throws Exception {
        HttpResponse<String> response = service.post("/v1/extract", "{\"text\":\"Anna Berg \\ud83d met Lars Holm.\"}");
        assertEquals(200, response.statusCode(), response.body());
    }

    @Test
    void highlightsADocumentOnAPageWhoseStyleIsTheOnlyThingItMayUse() throws Exception {
        HttpResponse<String> response =
                service.post("/v1/html", Running.JSON.writeValueAsString(Map.of("text", Articles.SHORT)));
        assertEquals(200, response.statusCode());
        assertEquals(
                "text/html; charset=utf-8",
                response.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(response.body().contains("<mark"));
        String policy = response.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
    }

    @Test
    void listsItsModels() throws Exception {
        JsonNode models = Running.json(service.get("/v1/models")).get("models");
        assertEquals(1, models.size());
        assertEquals("en-fast", models.get(0).get("name").asText());
    }

    @Test
    void isAliveAndReady() throws Exception {
        assertEquals(200, service.get("/health/live").statusCode());
        assertEquals(200, service.get("/health/ready").statusCode());
    }

    @Test
    void counts() throws Exception {
        service.extract(Map.of("text", Articles.SHORT));
        String metrics = service.get("/metrics").body();
        List.of(
                        "nameplate_requests_seconds_count{route=\"/v1/extract\",status=\"200\"}",
                        "nameplate_documents_total{model=\"en-fast\"}",
                        "nameplate_characters_total{model=\"en-fast\"}",
                        "nameplate_mentions_total{model=\"en-fast\",type=\"PERSON\"}",
                        "nameplate_queue_waiting",
                        "nameplate_queue_running",
                        "jvm_memory_used_bytes")
                .forEach(name -> assertTrue(metrics.contains(name), name));
    }
}

package io.nameplate.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void aFullQueueIsToldToComeBack() throws Exception {
        Limits oneByOne = new Limits(1 << 20, 64 << 20, 1, 1, 1, 256, LONG, LONG, LONG);
        try (Running service = Running.with(oneByOne)) {
            byte[] body = large();
            List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                sent.add(service.client()
                        .sendAsync(service.json("/v1/extract", "application/json", body), BodyHandlers.ofString()));
            }
            Map<Integer, Integer> statuses = new TreeMap<>();
            for (var response : sent) {
                statuses.merge(response.join().statusCode(), 1, Integer::sum);
                if (response.join().statusCode() == 503) {
                    assertEquals(
                            "1",
                            response.join().headers().firstValue("Retry-After").orElseThrow());
                }
            }
            assertTrue(statuses.keySet().equals(Set.of(200, 503)), statuses.toString());
            assertTrue(statuses.get(200) >= 2, statuses.toString());
        }
    }

    private static byte[] large() throws Exception {
        return Running.JSON.writeValueAsBytes(Map.of("text", Articles.ofLength(600_000)));
    }

    @Test
    void theDeadlineStopsTheExtraction() throws Exception {
        Limits hasty = new Limits(1 << 20, 64 << 20, 1, 4, 1, 256, Duration.ofMillis(100), LONG, LONG);
        try (Running service = Running.with(hasty)) {
            HttpResponse<String> response = service.post("/v1/extract", "application/json", large());
            assertEquals(504, response.statusCode(), response.body());
            assertTrue(response.body().contains("\"limit\":\"100 ms\""), response.body());
            String metrics = service.get("/metrics").body();
            while (!metrics.contains("nameplate_queue_running 0.0")) {
                Thread.sleep(10);
                metrics = service.get("/metrics").body();
            }
            assertFalse(metrics.contains("nameplate_documents_total"), "the extraction went to its end");
        }
    }

    @Test
    void aBatchTooManyIsToldToComeBack() throws Exception {
        Limits none = new Limits(1 << 20, 64 << 20, 1, 4, 0, 256, LONG, LONG, LONG);
        try (Running service = Running.with(none)) {
            HttpResponse<String> response = service.post(
                    "/v1/extract/batch", "application/jsonl", "{\"text\":\"a\"}".getBytes(StandardCharsets.UTF_8));
            assertEquals(503, response.statusCode());
        }
    }
}

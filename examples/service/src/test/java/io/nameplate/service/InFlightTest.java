package io.nameplate.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service that takes three bodies of 100,000 bytes and one of 20,000 at a time, not four of 100,000. */
class InFlightTest {

    private static final int LARGE = 100_000;
    private static final int LIMIT = 320_000;

    private Running service;

    @BeforeEach
    void start() throws Exception {
        Duration time = Duration.ofMinutes(2);
        service = Running.with(new Limits(LARGE, LIMIT, 2, 64, 4, 256, time, time, time));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    /** A client whose body stops shortly before its end. */
    private Socket unfinished() throws IOException {
        Socket socket = service.connect();
        String head = "POST /v1/extract HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n" + "Content-Length: "
                + LARGE + "\r\n\r\n";
        socket.getOutputStream().write((head + "{" + " ".repeat(LARGE - 2)).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static byte[] padded(String json, int length) {
        return (json + " ".repeat(length - json.length())).getBytes(StandardCharsets.US_ASCII);
    }

    private void untilHeld(double least, double most) throws Exception {
        double held = service.metric("nameplate_in_flight_bytes");
        while (held < least || held > most) {
            Thread.sleep(10);
            held = service.metric("nameplate_in_flight_bytes");
        }
    }

    private HttpResponse<String> large() throws Exception {
        return service.post("/v1/extract", "application/json", padded("{\"text\":\"Anna Berg\"}", LARGE));
    }

    @Test
    void bodiesThatTogetherAreTooMuchAreToldToComeBack() throws Exception {
        try (Socket a = unfinished();
                Socket b = unfinished();
                Socket c = unfinished()) {
            untilHeld(3 * LARGE - 3, LIMIT);
            HttpResponse<String> refused = large();
            assertEquals(503, refused.statusCode(), refused.body());
            assertEquals("1", refused.headers().firstValue("Retry-After").orElseThrow());
            JsonNode problem = Running.json(refused);
            assertEquals(LIMIT, problem.get("limit").asInt());
            assertEquals(
                    200,
                    service.extract(Map.of("text", "Anna Berg")).statusCode(),
                    "a small one, for which there is room");
            // The body's last byte comes: it is no object, which is said, and its room is free again.
            a.getOutputStream().write('x');
            untilHeld(0, 2 * LARGE);
            assertEquals(200, large().statusCode());
            assertFalse(b.isClosed() || c.isClosed());
        }
        untilHeld(0, 0);
    }

    @Test
    void aBatchWaitsForRoom() throws Exception {
        CompletableFuture<HttpResponse<String>> batch;
        try (Socket a = unfinished();
                Socket b = unfinished();
                Socket c = unfinished()) {
            untilHeld(3 * LARGE - 3, LIMIT);
            batch = service.client()
                    .sendAsync(
                            service.json(
                                    "/v1/extract/batch",
                                    "application/jsonl",
                                    padded("{\"text\":\"Anna Berg\"}", LARGE)),
                            BodyHandlers.ofString());
            Thread.sleep(200);
            assertFalse(batch.isDone() || a.isClosed() || b.isClosed() || c.isClosed());
        }
        assertEquals(
                "Anna Berg",
                Running.json(batch.join()).get("mentions").get(0).get("text").asText());
        untilHeld(0, 0);
    }

    @Test
    void anAnswerThatHasNoRoomIsNotHeld() throws Exception {
        String names = Articles.ofLength(LARGE - 4000).replace("\"", "'").replace("\n", " ");
        HttpResponse<String> refused = service.extract(Map.of("text", names));
        assertEquals(503, refused.statusCode());
        assertTrue(refused.body().contains("bytes of bodies and answers"), refused.body());
        untilHeld(0, 0);
    }
}

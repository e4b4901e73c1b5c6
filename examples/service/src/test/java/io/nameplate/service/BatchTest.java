package io.nameplate.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static Running service;

    @BeforeAll
    static void start() throws Exception {
        service = Running.withDefaults();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static List<JsonNode> batch(String lines) throws Exception {
        HttpResponse<String> response =
                service.post("/v1/extract/batch", "application/jsonl", lines.getBytes(StandardCharsets.UTF_8));
        assertEquals(200, response.statusCode());
        List<JsonNode> answers = new ArrayList<>();
        for (String line : response.body().lines().toList()) {
            answers.add(Running.JSON.readTree(line));
        }
        return answers;
    }

    private static String line(int id) {
        return "{\"id\":\"" + id + "\",\"text\":\"Anna Berg met Lars Holm in Bergen.\"}\n";
    }

    @Test
    void keepsTheOrder() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            lines.append(line(i));
        }
        List<JsonNode> answers = batch(lines.toString());
        assertEquals(500, answers.size());
        for (int i = 0; i < 500; i++) {
            assertEquals(String.valueOf(i), answers.get(i).get("id").asText());
            assertFalse(answers.get(i).get("mentions").isEmpty());
        }
    }

    @Test
    void answersABadLineInItsPlace() throws Exception {
        String large = "{\"text\":\"" + "a".repeat(1 << 20) + "\"}\n";
        List<JsonNode> answers =
                batch(line(1) + "{\"text\":\n" + "\n" + large + "{\"text\":\"a\",\"model\":\"b\"}\n" + line(6).strip());
        assertEquals("1", answers.get(0).get("id").asText());
        assertEquals(2, answers.get(1).get("line").asInt());
        assertEquals(400, answers.get(1).get("problem").get("status").asInt());
        assertEquals(4, answers.get(2).get("line").asInt());
        assertEquals(413, answers.get(2).get("problem").get("status").asInt());
        assertEquals(404, answers.get(3).get("problem").get("status").asInt());
        assertEquals("6", answers.get(4).get("id").asText());
        assertEquals(5, answers.size());
    }

    private static String head(int length) {
        return "POST /v1/extract/batch HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Content-Type: application/jsonl\r\nContent-Length: " + length + "\r\n\r\n";
    }

    @Test
    void answersALineBeforeTheNextOneIsSent() throws Exception {
        try (Socket socket = service.connect()) {
            OutputStream out = socket.getOutputStream();
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            out.write((head(2 * line(0).length()) + line(0)).getBytes(StandardCharsets.US_ASCII));
            assertTrue(in.lines().anyMatch(l -> l.startsWith("{\"id\":\"0\"")));
            out.write(line(1).getBytes(StandardCharsets.US_ASCII));
            assertTrue(in.lines().anyMatch(l -> l.startsWith("{\"id\":\"1\"")));
        }
    }

    @Test
    void answersEveryLineOfALongBatch() throws Exception {
        byte[] line = (line(0).strip() + " ".repeat(10_000) + "\n").getBytes(StandardCharsets.US_ASCII);
        int number = 3000;
        try (Socket socket = service.connect()) {
            // Not with java.net.http: it reads nothing before all is sent.
            CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> send(socket, line, number));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertEquals(
                    number,
                    in.lines().filter(l -> l.startsWith("{\"id\":\"0\"")).count());
            sent.join();
        }
    }

    private static void send(Socket socket, byte[] line, int number) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(head(number * line.length).getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < number; i++) {
                out.write(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aBatchThatIsLeftGivesItsPlaceBack() throws Exception {
        for (int i = 0; i < 12; i++) {
            try (Socket socket = service.connect()) {
                String head = "POST /v1/extract/batch HTTP/1.1\r\nHost: a\r\nContent-Type: application/jsonl\r\n"
                        + "Content-Length: 100000\r\n\r\n";
                socket.getOutputStream().write((head + line(0)).getBytes(StandardCharsets.US_ASCII));
                socket.getInputStream().read();
            }
        }
        while (service.post("/v1/extract/batch", "application/jsonl", new byte[0])
                        .statusCode()
                != 200) {
            Thread.sleep(50);
        }
    }
}

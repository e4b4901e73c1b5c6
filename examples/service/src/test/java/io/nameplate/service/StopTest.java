package io.nameplate.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A process of its own, and SIGTERM. */
class StopTest {

    @Test
    void requestsThatRunAreAnsweredAndNothingOfThemIsLogged() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        NameplateService.class.getName(),
                        "--port=0",
                        "--model=en-fast",
                        "--threads=1")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader log =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String base = "http://127.0.0.1:" + log.readLine().replaceFirst(".* ", "");
            HttpClient client = HttpClient.newHttpClient();
            List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                sent.add(client.sendAsync(request(base), BodyHandlers.ofString()));
            }
            for (int i = 0; !metrics(client, base).contains("nameplate_queue_waiting 7.0"); i++) {
                assertTrue(i < 2000, "the requests don't queue");
                Thread.sleep(5);
            }
            // Not process.destroy(), which would close the log as well.
            assertTrue(process.toHandle().destroy());
            for (var response : sent) {
                assertEquals(200, response.join().statusCode());
            }
            assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it goes on after SIGTERM");
            assertEquals(
                    "",
                    log.lines()
                            .filter(line -> line.contains("Zelenskyy"))
                            .findAny()
                            .orElse(""));
        } finally {
            process.destroyForcibly();
        }
    }

    private static HttpRequest request(String base) throws Exception {
        return HttpRequest.newBuilder(URI.create(base + "/v1/extract"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(
                        Running.JSON.writeValueAsBytes(Map.of("text", Articles.ofLength(1_000_000)))))
                .build();
    }

    private static String metrics(HttpClient client, String base) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(base + "/metrics")).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}

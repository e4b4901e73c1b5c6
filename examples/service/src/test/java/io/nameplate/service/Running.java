package io.nameplate.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A service of the test's own at a free port, and a client of it. */
final class Running implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();
    static final Limits LIMITS = new Limits(
            1 << 20, 64 << 20, 2, 64, 4, 256, Duration.ofSeconds(30), Duration.ofSeconds(20), Duration.ofSeconds(30));

    private final Service service;
    private final HttpClient client = HttpClient.newHttpClient();

    private Running(Service service) {
        this.service = service;
    }

    static Running withDefaults() throws Exception {
        return with(LIMITS);
    }

    static Running with(Limits limits) throws Exception {
        return with(limits, Optional.empty(), List.of("en-fast"));
    }

    static Running with(Limits limits, Optional<ApiKey> key, List<String> models) throws Exception {
        Settings settings = new Settings("127.0.0.1", 0, models, 1, key, limits, Duration.ZERO, Duration.ofSeconds(30));
        Running running = new Running(Service.start(settings));
        while (running.get("/health/ready").statusCode() != 200) {
            Thread.sleep(20);
        }
        return running;
    }

    int port() {
        return service.port();
    }

    Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port());
    }

    HttpClient client() {
        return client;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    /** A metric without labels. */
    double metric(String name) throws IOException, InterruptedException {
        return get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    HttpResponse<String> post(String path, String type, byte[] body) throws IOException, InterruptedException {
        return send(json(path, type, body));
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return post(path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> extract(Map<String, ?> members) throws IOException, InterruptedException {
        return post("/v1/extract", JSON.writeValueAsString(members));
    }

    HttpRequest json(String path, String type, byte[] body) {
        return request(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    static JsonNode json(HttpResponse<String> response) throws IOException {
        return JSON.readTree(response.body());
    }

    @Override
    public void close() {
        service.close();
    }
}

package io.nameplate.service.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** SIGTERM. */
class StopTest {

    private static final String SECRET = "Wolfeschlegelstein";
    private static final Texts LARGE = Texts.of(List.of((SECRET + " met Anna Berg in Oslo. ").repeat(20_000)));

    @Test
    void requestsThatRunAreAnsweredNewOnesRefusedAndNothingOfThemIsLogged() throws Exception {
        try (ServiceProcess service = ServiceProcess.start(
                        List.of(), List.of("--model=en-fast", "--threads=1", "--deadline=5m", "--stop=5m"));
                Socket open = service.connect()) {
            BufferedInputStream in = new BufferedInputStream(open.getInputStream());
            assertEquals(200, ask(open, in).status());
            HttpClient client = HttpClient.newHttpClient();
            List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                sent.add(client.sendAsync(large(service), BodyHandlers.ofString()));
            }
            while (service.metric("nameplate_queue_waiting") < 7) {
                Thread.sleep(5);
            }
            service.terminate();
            untilRefused(service);
            HttpAnswer refused = ask(open, in);
            assertEquals(503, refused.status(), refused.body());
            assertTrue(refused.body().contains("the service is stopping"), refused.body());
            for (var response : sent) {
                assertEquals(200, response.join().statusCode());
            }
            service.awaitEnd();
            assertFalse(service.log().contains(SECRET), service.log());
        }
    }

    private static HttpAnswer ask(Socket socket, BufferedInputStream in) throws IOException {
        socket.getOutputStream()
                .write("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return HttpAnswer.read(in);
    }

    private static HttpRequest large(ServiceProcess service) {
        return HttpRequest.newBuilder(service.uri("/v1/extract"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(LARGE.bodies().get(0)))
                .build();
    }

    private static void untilRefused(ServiceProcess service) {
        assertThrows(ConnectException.class, () -> {
            while (true) {
                service.connect().close();
            }
        });
    }

    @Test
    void whileItDrainsItIsNotReadyAndStillAnswers() throws Exception {
        try (ServiceProcess service = ServiceProcess.start(List.of(), List.of("--model=en-fast", "--drain=5s"))) {
            service.terminate();
            HttpResponse<String> ready = service.get("/health/ready");
            while (ready.statusCode() == 200) {
                ready = service.get("/health/ready");
            }
            assertEquals(503, ready.statusCode());
            assertEquals("1", ready.headers().firstValue("Retry-After").orElseThrow());
            HttpResponse<String> models = service.get("/v1/models");
            assertEquals(200, models.statusCode());
            // Else a client could send its next request when the service closes the connection.
            assertEquals("close", models.headers().firstValue("Connection").orElseThrow());
            service.awaitEnd();
        }
    }

    /** One of the twenty times of {@code examples/service/load stop}. */
    @Test
    void underLoadNoRequestIsLost() throws Exception {
        Texts texts = Texts.of(List.of("Anna Berg met Lars Holm in Bergen. ".repeat(100), "Amina Yusuf left Oslo."));
        Stop stop = Stop.underLoad("en-fast", texts.bodies(), 64, 200);
        assertEquals(0, stop.exchanges().unanswered(), stop::toString);
        assertTrue(stop.exchanges().answers(200) >= 64, stop::toString);
    }
}

package io.nameplate.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that no honest client sends, byte by byte over a socket. */
class HostileTest {

    private static final String SECRET = "Wolfeschlegelstein";

    private static Running service;

    @BeforeAll
    static void start() throws Exception {
        service = Running.withDefaults();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void theServiceGoesOn() throws Exception {
        assertEquals(200, service.extract(Map.of("text", "Anna Berg")).statusCode());
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                        HostileRequests.lines(),
                        HostileRequests.paths(),
                        HostileRequests.headers(),
                        HostileRequests.bodies())
                .flatMap(s -> s);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void eachGetsItsStatusAndNoMore(String name, int status, byte[] request) throws Exception {
        String answer = answer(request);
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertFalse(answer.contains(SECRET) || answer.contains("\tat ") || answer.contains("Exception"), answer);
        if (status >= 400) {
            assertTrue(answer.contains("\"status\":" + status), answer);
        }
    }

    private static String answer(byte[] request) throws IOException {
        try (Socket socket = service.connect()) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

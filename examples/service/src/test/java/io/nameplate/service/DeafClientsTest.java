package io.nameplate.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Clients that send and don't take their answers, which are larger than what the system keeps for them. */
class DeafClientsTest {

    private static Running service;

    @BeforeAll
    static void start() throws Exception {
        Duration patience = Duration.ofSeconds(3);
        Duration time = Duration.ofMinutes(2);
        service = Running.with(new Limits(1 << 20, 64 << 20, 2, 64, 1, 256, time, patience, time));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Socket connect() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), service.port()));
        return socket;
    }

    private static byte[] head(String path, String type, long length) {
        return ("POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Type: " + type + "\r\nContent-Length: " + length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void untilNothingIsHeld() throws Exception {
        while (service.metric("nameplate_in_flight_bytes") > 0) {
            Thread.sleep(20);
        }
    }

    @Test
    void anAnswerThatIsNotTakenIsGivenUp() throws Exception {
        byte[] body = Running.JSON.writeValueAsBytes(Map.of("text", Articles.ofLength(900_000)));
        try (Socket socket = connect()) {
            socket.getOutputStream().write(head("/v1/extract", "application/json", body.length));
            socket.getOutputStream().write(body);
            while (service.metric("nameplate_in_flight_bytes") <= body.length) {
                Thread.sleep(20);
            }
            untilNothingIsHeld();
            String received = received(socket);
            Matcher length = Pattern.compile("Content-Length: (\\d+)").matcher(received);
            assertTrue(length.find(), "there is no head");
            assertTrue(received.length() < Integer.parseInt(length.group(1)), "it came whole");
        }
        assertEquals(200, service.extract(Map.of("text", "Anna Berg")).statusCode());
    }

    /** What there is to be had before the connection ends. */
    private static String received(Socket socket) {
        StringBuilder received = new StringBuilder();
        byte[] some = new byte[1 << 16];
        try {
            InputStream in = socket.getInputStream();
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                received.append(new String(some, 0, n, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            // Reset.
        }
        return received.toString();
    }

    @Test
    void aBatchWhoseAnswersAreNotTakenIsGivenUp() throws Exception {
        byte[] line = (Running.JSON.writeValueAsString(Map.of("text", Articles.ofLength(100_000))) + "\n")
                .getBytes(StandardCharsets.UTF_8);
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(head("/v1/extract/batch", "application/jsonl", Long.MAX_VALUE));
            assertThrows(IOException.class, () -> {
                while (true) {
                    out.write(line);
                }
            });
        }
        untilNothingIsHeld();
        // There is place for one batch.
        assertEquals(
                200,
                service.post("/v1/extract/batch", "application/jsonl", new byte[0])
                        .statusCode());
    }
}

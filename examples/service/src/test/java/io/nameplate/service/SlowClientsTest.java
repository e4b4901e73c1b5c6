package io.nameplate.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Clients whose bytes drip steadily enough that no connection is ever silent for long. */
class SlowClientsTest {

    private static final Duration PATIENCE = Duration.ofMillis(700);

    private static Running service;

    @BeforeAll
    static void start() throws Exception {
        Duration idle = Duration.ofSeconds(30);
        service = Running.with(new Limits(1 << 20, 64 << 20, 2, 64, 2, 256, idle, PATIENCE, idle));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aHeadThatDripsIsCutOff() throws Exception {
        assertEquals("", drip("", "GET /health/live HTTP/1.1\r\nHost: a\r\nX-Long: " + "a".repeat(1000)));
    }

    @Test
    void aBodyThatDripsIsAnsweredAndCutOff() throws Exception {
        String head = "POST /v1/extract HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + "Content-Length: 1000\r\n\r\n";
        String answer = drip(head, "a".repeat(1000));
        assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
    }

    @Test
    void aLineOfABatchThatDripsIsCutOff() throws Exception {
        String head = "POST /v1/extract/batch HTTP/1.1\r\nHost: a\r\nContent-Type: application/jsonl\r\n"
                + "Content-Length: 1000\r\n\r\n";
        drip(head, "a".repeat(1000));
        assertEquals(200, service.extract(Map.of("text", "Anna Berg")).statusCode());
    }

    @Test
    void aSecondRequestMayComeLate() throws Exception {
        try (Socket socket = service.connect()) {
            for (int i = 0; i < 2; i++) {
                write(socket, "GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n");
                byte[] some = new byte[2000];
                int length = socket.getInputStream().read(some);
                assertTrue(new String(some, 0, length, StandardCharsets.US_ASCII).startsWith("HTTP/1.1 200 "));
                Thread.sleep(2 * PATIENCE.toMillis());
            }
        }
    }

    /** What came before the connection was closed, which it has to be long before all is sent. */
    private static String drip(String atOnce, String slowly) throws Exception {
        try (Socket socket = service.connect()) {
            socket.setSoTimeout(20);
            write(socket, atOnce);
            StringBuilder answer = new StringBuilder();
            IOException end = assertThrows(IOException.class, () -> {
                for (int i = 0; i < slowly.length(); i++) {
                    write(socket, slowly.substring(i, i + 1));
                    receive(socket.getInputStream(), answer);
                }
            });
            assertTrue(!(end instanceof SocketTimeoutException));
            return answer.toString();
        }
    }

    private static void receive(InputStream in, StringBuilder answer) throws IOException {
        try {
            int b = in.read();
            if (b < 0) {
                throw new IOException("closed");
            }
            answer.append((char) b).append(new String(in.readNBytes(in.available()), StandardCharsets.US_ASCII));
        } catch (SocketTimeoutException e) {
            // Nothing yet.
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}

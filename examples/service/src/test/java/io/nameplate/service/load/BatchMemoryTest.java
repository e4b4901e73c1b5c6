package io.nameplate.service.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class BatchMemoryTest {

    private static final int LINES = 8000;

    /** 80 MB of lines, 30 MB of answers, and a heap of 64 MB that the model takes a third of. */
    @Test
    void aBatchLargerThanTheHeapIsAnswered() throws Exception {
        String json = Texts.of(List.of("Anna Berg met Lars Holm in Bergen. ".repeat(10)))
                .bodies()
                .get(0);
        byte[] line = (json + " ".repeat(10_000 - json.length() - 1) + "\n").getBytes(StandardCharsets.US_ASCII);
        try (ServiceProcess service = ServiceProcess.start(
                        List.of("-Xmx64m", "-XX:+ExitOnOutOfMemoryError"), List.of("--model=en-fast"));
                Socket socket = service.connect()) {
            CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> send(socket, line));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertEquals(
                    LINES,
                    in.lines().filter(l -> l.contains("\"text\":\"Lars Holm\"")).count(),
                    service::log);
            sent.join();
            assertEquals(0, service.metric("nameplate_in_flight_bytes"));
        }
    }

    private static void send(Socket socket, byte[] line) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/extract/batch HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                            + "Content-Type: application/jsonl\r\nContent-Length: " + LINES * line.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < LINES; i++) {
                out.write(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

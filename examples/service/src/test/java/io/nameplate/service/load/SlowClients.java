package io.nameplate.service.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Connections that send the bytes of their bodies one by one, at a steady pace, again and again. */
final class SlowClients implements AutoCloseable {

    private final ServiceProcess service;
    private final byte[] body;
    private final long pace;
    private final Exchanges exchanges = new Exchanges();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    /** @param pace milliseconds from byte to byte */
    SlowClients(ServiceProcess service, String body, long pace) {
        this.service = service;
        this.body = body.getBytes(StandardCharsets.UTF_8);
        this.pace = pace;
    }

    SlowClients start(int connections) {
        for (int i = 0; i < connections; i++) {
            Thread thread = new Thread(this::run, "slow-client-" + i);
            thread.start();
            threads.add(thread);
        }
        return this;
    }

    private void run() {
        while (!stopped) {
            try (Socket socket = service.connect()) {
                exchanges.answered(send(socket));
            } catch (IOException e) {
                exchanges.lost();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Sends as much as it takes to get an answer. */
    private int send(Socket socket) throws IOException, InterruptedException {
        BufferedInputStream in = new BufferedInputStream(socket.getInputStream());
        String head = "POST /v1/extract HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        for (int sent = 0; sent < body.length && in.available() == 0; sent++) {
            socket.getOutputStream().write(body[sent]);
            Thread.sleep(pace);
        }
        return HttpAnswer.read(in).status();
    }

    Exchanges exchanges() {
        return exchanges;
    }

    /** Begins no more bodies; returns when those under way have an answer or are lost. */
    Exchanges stop() throws InterruptedException {
        stopped = true;
        for (Thread thread : threads) {
            thread.join();
        }
        return exchanges;
    }

    @Override
    public void close() {
        stopped = true;
        threads.forEach(Thread::interrupt);
    }
}

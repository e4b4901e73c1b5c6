package io.nameplate.service.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;

/** Connections that send one text after the other, each as soon as the last one is answered. */
final class Clients {

    private final ServiceProcess service;
    private final List<byte[]> requests;
    private final int connections;
    private final BiConsumer<Integer, String> answers;
    private final Exchanges exchanges = new Exchanges();
    private final List<Thread> threads = new ArrayList<>();
    private final CountDownLatch served;
    private volatile boolean ending;
    private volatile boolean stopped;

    /**
     * Clients of so many connections.
     *
     * @param answers gets the number of each text that was answered with status 200, and the answer; thread-safe
     */
    Clients(ServiceProcess service, List<String> bodies, int connections, BiConsumer<Integer, String> answers) {
        this.connections = connections;
        this.served = new CountDownLatch(connections);
        this.service = service;
        this.requests = bodies.stream().map(Clients::request).toList();
        this.answers = answers;
    }

    private static byte[] request(String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = "POST /v1/extract HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + content.length + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }

    /** Begins. */
    Clients start() {
        for (int i = 0; i < connections; i++) {
            int first = i;
            Thread thread = new Thread(() -> run(first), "client-" + i);
            thread.start();
            threads.add(thread);
        }
        return this;
    }

    /** Returns when each connection has had an answer. */
    void awaitFirstAnswers() throws InterruptedException {
        served.await();
    }

    Exchanges soFar() {
        return exchanges;
    }

    /** Sends nothing more; returns when all that was sent has its answer or is lost. */
    Exchanges stop() throws InterruptedException {
        stopped = true;
        return untilRefused();
    }

    /** From now on the service may leave a connection alone that it has not had before. */
    void expectEnd() {
        ending = true;
    }

    /** Goes on until the service takes no more connections. */
    Exchanges untilRefused() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        return exchanges;
    }

    private void run(int first) {
        int next = first;
        while (!stopped) {
            boolean known = !ending;
            try (Socket socket = service.connect()) {
                next = converse(socket, next);
            } catch (ConnectException e) {
                exchanges.refused();
                return;
            } catch (IOException e) {
                failed(known);
            }
        }
    }

    private void failed(boolean known) {
        if (known) {
            exchanges.lost();
        } else {
            exchanges.refused();
        }
    }

    /** Until either side closes. */
    private int converse(Socket socket, int first) throws IOException {
        BufferedInputStream in = new BufferedInputStream(socket.getInputStream());
        int next = first;
        for (boolean open = true; open && !stopped; next++) {
            int number = next % requests.size();
            socket.getOutputStream().write(requests.get(number));
            HttpAnswer answer = HttpAnswer.read(in);
            exchanges.answered(answer.status());
            if (next == first) {
                served.countDown();
            }
            if (answer.status() == 200) {
                answers.accept(number, answer.body());
            }
            open = !answer.last();
        }
        return next;
    }
}

package io.nameplate.service;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;

/** Closes connections whose next request's head does not come to an end, however steadily its bytes drip. */
final class SlowHeads implements Connection.Listener {

    /** What a connection looked like when it last was seen to wait for a request without having a byte of it. */
    private record Seen(long messages, long bytes, long nanos) {

        static Seen now(Connection connection) {
            return new Seen(connection.getMessagesIn(), connection.getBytesIn(), System.nanoTime());
        }
    }

    private final Map<Connection, Seen> connections = new ConcurrentHashMap<>();
    private final Duration limit;

    SlowHeads(Duration limit, ScheduledExecutorService clock) {
        this.limit = limit;
        long period = Math.max(1, limit.toMillis() / 10);
        var unused = clock.scheduleWithFixedDelay(this::look, period, period, TimeUnit.MILLISECONDS);
    }

    @Override
    public void onOpened(Connection connection) {
        connections.put(connection, Seen.now(connection));
    }

    @Override
    public void onClosed(Connection connection) {
        connections.remove(connection);
    }

    private void look() {
        connections.replaceAll(this::look);
    }

    private Seen look(Connection connection, Seen seen) {
        boolean answering = connection.getMessagesIn() != connection.getMessagesOut();
        boolean moved = connection.getMessagesIn() != seen.messages();
        if (answering || moved || connection.getBytesIn() == seen.bytes()) {
            return Seen.now(connection);
        }
        if (System.nanoTime() - seen.nanos() > limit.toNanos()) {
            connection.getEndPoint().close();
        }
        return seen;
    }
}

package io.nameplate.service.load;

import java.util.Map;
import java.util.TreeMap;

/** What became of requests. Thread-safe. */
final class Exchanges {

    private final Map<Integer, Long> answered = new TreeMap<>();
    private long lost;
    private long refused;

    synchronized void answered(int status) {
        answered.merge(status, 1L, Long::sum);
    }

    synchronized void lost() {
        lost++;
    }

    synchronized void refused() {
        refused++;
    }

    /** How many were answered with a status. */
    synchronized long answers(int status) {
        return answered.getOrDefault(status, 0L);
    }

    /** How many got no whole answer over a connection that was open before the service's end began. */
    synchronized long unanswered() {
        return lost;
    }

    /** How many got no connection after that. */
    synchronized long refusals() {
        return refused;
    }

    @Override
    public synchronized String toString() {
        return "answered by status " + answered + ", lost " + lost + ", refused " + refused;
    }
}

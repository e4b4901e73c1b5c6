package io.nameplate.service.load;

import java.util.List;

/**
 * How the service ended under load.
 *
 * @param before answers of status 200 until it got SIGTERM
 * @param seconds from SIGTERM to its end
 * @param log all that it said
 */
record Stop(Exchanges exchanges, long before, double seconds, String log) {

    /** Starts it, lets clients begin, and so many milliseconds after each had an answer sends SIGTERM. */
    static Stop underLoad(String model, List<String> bodies, int connections, int millis) throws Exception {
        try (ServiceProcess service = ServiceProcess.start(List.of(), List.of("--model=" + model))) {
            Clients clients = new Clients(service, bodies, connections, (number, answer) -> {}).start();
            clients.awaitFirstAnswers();
            Thread.sleep(millis);
            long before = clients.soFar().answers(200);
            long start = System.nanoTime();
            clients.expectEnd();
            service.terminate();
            Exchanges exchanges = clients.untilRefused();
            service.awaitEnd();
            return new Stop(exchanges, before, (System.nanoTime() - start) / 1e9, service.log());
        }
    }
}

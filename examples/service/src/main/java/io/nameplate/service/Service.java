package io.nameplate.service;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The running service. */
final class Service implements AutoCloseable {

    /**
     * From the first answer that closes its connection to the end of those that don't. Without it, the server could close a
     * connection right behind an answer that doesn't say so, when the client has sent its next request.
     */
    private static final Duration LAST_ANSWERS = Duration.ofMillis(200);

    private final Settings settings;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreads("clock"));
    private final AtomicBoolean ready = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Models models;
    private final Workers workers;
    private final Server server;

    private Service(Settings settings) {
        this.settings = settings;
        Limits limits = settings.limits();
        this.models = Models.load(settings.models(), settings.modelThreads());
        this.workers = new Workers(limits, clock);
        QueuedThreadPool threads = HttpListener.threads(limits);
        Metrics metrics = new Metrics();
        InFlight inFlight = new InFlight(limits.inFlight());
        metrics.watch(workers, inFlight);
        Reading reading = new Reading(new RequestReader(limits.body()), models, workers, metrics);
        Bodies bodies = new Bodies(limits, clock);
        BatchEndpoint batches = new BatchEndpoint(reading, inFlight, limits, threads, clock);
        Routes routes = new Routes(reading, bodies, inFlight, batches, models, metrics, ready::get);
        ServiceHandler handler =
                new ServiceHandler(routes.all(), settings.apiKey(), metrics, clock, limits.transfer(), closed::get);
        this.server = HttpListener.server(settings, threads, handler, new SlowHeads(limits.transfer(), clock));
    }

    /** Takes requests when it returns; it is ready a little later, when each model has read a text. */
    static Service start(Settings settings) throws Exception {
        Service service = new Service(settings);
        try {
            service.server.start();
        } catch (Exception e) {
            service.close();
            throw e;
        }
        service.clock.execute(service::warmUp);
        return service;
    }

    private void warmUp() {
        models.warmUp();
        ready.set(true);
    }

    /** The port that it listens at. */
    int port() {
        return ((NetworkConnector) server.getConnectors()[0]).getLocalPort();
    }

    /** Is no longer ready, goes on for a while, then takes no more requests and answers those that run. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            ready.set(false);
            stopServer();
            workers.close();
            models.close();
            clock.shutdownNow();
        }
    }

    private void stopServer() {
        try {
            if (server.isStarted()) {
                Thread.sleep(settings.drain().plus(LAST_ANSWERS).toMillis());
            }
            server.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("the server did not stop within " + Durations.text(settings.stop()), e);
        }
    }
}

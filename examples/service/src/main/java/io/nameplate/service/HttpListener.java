package io.nameplate.service;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Puts the server together. */
final class HttpListener {

    /** The most bytes of a request's line and headers. */
    static final int HEAD = 8192;

    /** Milliseconds that a connection without a request is left open when the service stops. */
    private static final long SILENCE_WHEN_STOPPING = 2000;

    private static final int THREADS_BESIDE_BATCHES = 16;

    private HttpListener() {}

    static QueuedThreadPool threads(Limits limits) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS_BESIDE_BATCHES + 2 * limits.batches(), 4);
        threads.setName("http");
        return threads;
    }

    static Server server(Settings settings, QueuedThreadPool threads, Handler handler, SlowHeads slowHeads) {
        Server server = new Server(threads);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(configuration()));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.limits().idle().toMillis());
        connector.setShutdownIdleTimeout(SILENCE_WHEN_STOPPING);
        connector.setAcceptQueueSize(settings.limits().connections());
        connector.addBean(slowHeads);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(settings.limits().connections(), connector));
        server.setHandler(new GracefulHandler(handler));
        server.setErrorHandler(new ErrorAnswers());
        server.setStopTimeout(settings.stop().toMillis());
        return server;
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setRequestHeaderSize(HEAD);
        return configuration;
    }
}

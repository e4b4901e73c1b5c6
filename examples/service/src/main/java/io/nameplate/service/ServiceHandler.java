package io.nameplate.service;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Finds the route of a request, asks for the key, measures, and turns what is thrown into an answer. */
final class ServiceHandler extends Handler.Abstract {

    /** Overridden where a page needs more. */
    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";

    private final Map<String, Route> routes;
    private final Optional<ApiKey> key;
    private final Metrics metrics;
    private final ScheduledExecutorService clock;
    private final Duration patience;
    private final BooleanSupplier stopping;

    ServiceHandler(
            List<Route> routes,
            Optional<ApiKey> key,
            Metrics metrics,
            ScheduledExecutorService clock,
            Duration patience,
            BooleanSupplier stopping) {
        this.routes = routes.stream().collect(Collectors.toMap(Route::path, Function.identity()));
        this.key = key;
        this.metrics = metrics;
        this.clock = clock;
        this.patience = patience;
        this.stopping = stopping;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Optional<Route> route = Optional.ofNullable(routes.get(Request.getPathInContext(request)));
        Request.addCompletionListener(
                request, failure -> metrics.request(route, response.getStatus(), request.getHeadersNanoTime()));
        secure(response.getHeaders());
        Exchange exchange = new Exchange(request, response, callback, clock, patience, stopping);
        try {
            checked(route.orElseThrow(Problems::noSuchPath), exchange)
                    .endpoint()
                    .handle(exchange);
        } catch (RuntimeException e) {
            exchange.fail(e);
        }
        return true;
    }

    private Route checked(Route route, Exchange exchange) {
        String method = exchange.request().getMethod();
        if (!route.takes(method)) {
            throw Problems.wrongMethod(method, route.allowed());
        }
        boolean guarded = route.access() == Route.Access.GUARDED;
        if (guarded && key.isPresent() && !key.get().isIn(exchange.header("Authorization"))) {
            throw Problems.unauthorized();
        }
        return route;
    }

    static void secure(HttpFields.Mutable headers) {
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Content-Security-Policy", POLICY);
        headers.put("Cache-Control", "no-store");
    }
}

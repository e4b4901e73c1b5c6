package io.nameplate.service;

import static io.nameplate.service.Route.Access.GUARDED;
import static io.nameplate.service.Route.Access.OPEN;

import io.nameplate.EntityType;
import io.nameplate.ModelInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** What there is at which path. */
final class Routes {

    private static final String JSON = "application/json";

    private final Reading reading;
    private final Bodies bodies;
    private final InFlight inFlight;
    private final Endpoint batches;
    private final Models models;
    private final Metrics metrics;
    private final BooleanSupplier ready;

    Routes(
            Reading reading,
            Bodies bodies,
            InFlight inFlight,
            Endpoint batches,
            Models models,
            Metrics metrics,
            BooleanSupplier ready) {
        this.reading = reading;
        this.bodies = bodies;
        this.inFlight = inFlight;
        this.batches = batches;
        this.models = models;
        this.metrics = metrics;
        this.ready = ready;
    }

    List<Route> all() {
        return List.of(
                new Route("POST", "/v1/extract", GUARDED, reading(Routes::json)),
                new Route("POST", "/v1/html", GUARDED, reading(Routes::html)),
                new Route("POST", "/v1/extract/batch", GUARDED, batches),
                new Route("GET", "/v1/models", GUARDED, exchange -> exchange.answer(Answer.ok(JSON, modelList()))),
                new Route("GET", "/metrics", GUARDED, exchange -> exchange.answer(metrics.answer())),
                new Route("GET", "/health/live", OPEN, exchange -> exchange.answer(status("live"))),
                new Route("GET", "/health/ready", OPEN, this::readiness),
                new Route("GET", "/openapi.json", OPEN, Pages.file("openapi.json", JSON)),
                new Route("GET", "/", OPEN, Pages.file("page.html", "text/html; charset=utf-8")),
                new Route("GET", "/page.svg", OPEN, Pages.file("page.svg", "image/svg+xml")),
                new Route("GET", "/page.css", OPEN, Pages.file("page.css", "text/css; charset=utf-8")),
                new Route("GET", "/page.js", OPEN, Pages.file("page.js", "text/javascript; charset=utf-8")));
    }

    private Endpoint reading(Function<Reading.Read, Answer> format) {
        return new ReadingEndpoint(bodies, inFlight, reading, format);
    }

    private static Answer json(Reading.Read read) {
        return Answer.ok(JSON, Answers.extraction(read.extraction(), read.nanos()));
    }

    private static Answer html(Reading.Read read) {
        return HtmlAnswer.of(read.extraction());
    }

    private void readiness(Exchange exchange) {
        if (!ready.getAsBoolean()) {
            throw new Problem(503, "the service is starting or stopping").header("Retry-After", "1");
        }
        exchange.answer(status("ready"));
    }

    private static Answer status(String status) {
        return Answer.ok(JSON, Answers.json(Map.of("status", status)));
    }

    private byte[] modelList() {
        return Answers.json(
                Map.of("models", models.infos().stream().map(Routes::model).toList()));
    }

    private static Map<String, Object> model(ModelInfo info) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", info.name());
        model.put("version", info.version());
        model.put("language", info.language());
        model.put("description", info.description());
        info.license().ifPresent(license -> model.put("license", license));
        model.put("types", info.types().stream().map(EntityType::name).toList());
        return model;
    }
}

package io.nameplate.service;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.nameplate.EntityMention;
import io.nameplate.Extraction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What is counted. Labels are routes, statuses, models and types: their number has a limit. */
final class Metrics {

    private static final Duration[] LATENCIES = {
        Duration.ofMillis(1), Duration.ofMillis(3), Duration.ofMillis(10), Duration.ofMillis(30),
        Duration.ofMillis(100), Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(3),
        Duration.ofSeconds(10), Duration.ofSeconds(30)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    Metrics() {
        List<MeterBinder> machine = List.of(
                new JvmMemoryMetrics(),
                new JvmThreadMetrics(),
                new ClassLoaderMetrics(),
                new ProcessorMetrics(),
                new UptimeMetrics());
        machine.forEach(m -> m.bindTo(registry));
    }

    void watch(Workers workers, InFlight inFlight) {
        Gauge.builder("nameplate.queue.waiting", workers, Workers::queued).register(registry);
        Gauge.builder("nameplate.queue.running", workers, Workers::running).register(registry);
        Gauge.builder("nameplate.in.flight", inFlight, InFlight::held)
                .baseUnit("bytes")
                .register(registry);
    }

    void request(Optional<Route> route, int status, long since) {
        Timer.builder("nameplate.requests")
                .tag("route", route.map(Route::path).orElse("none"))
                .tag("status", String.valueOf(status))
                .serviceLevelObjectives(LATENCIES)
                .register(registry)
                .record(System.nanoTime() - since, TimeUnit.NANOSECONDS);
    }

    void read(Extraction extraction, long nanos) {
        String model = extraction.model().name();
        Timer.builder("nameplate.extractions")
                .tag("model", model)
                .serviceLevelObjectives(LATENCIES)
                .register(registry)
                .record(nanos, TimeUnit.NANOSECONDS);
        counter("nameplate.documents", "model", model).increment();
        counter("nameplate.characters", "model", model)
                .increment(extraction.document().text().length());
        for (EntityMention mention : extraction.mentions()) {
            counter("nameplate.mentions", "model", model, "type", mention.type().name())
                    .increment();
        }
    }

    private Counter counter(String name, String... tags) {
        return registry.counter(name, tags);
    }

    Answer answer() {
        byte[] text = registry.scrape().getBytes(StandardCharsets.UTF_8);
        return Answer.ok("text/plain; version=0.0.4; charset=utf-8", text);
    }
}

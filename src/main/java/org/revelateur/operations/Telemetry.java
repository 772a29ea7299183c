package org.revelateur.operations;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micrometer.registry.otlp.OtlpConfig;
import io.micrometer.registry.otlp.OtlpMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.revelateur.graph.Admission;
import org.revelateur.graph.GraphStore;
import org.revelateur.search.Search;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What is measured while the server runs, for Prometheus, and for an OpenTelemetry collector where one is named. Whatever
 * measures something else tells Micrometer's global registry; made after the start, which it would lengthen.
 */
@Component
@Lazy
class Telemetry implements DisposableBean {
    private final PrometheusMeterRegistry prometheus = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final List<MeterRegistry> registries;

    Telemetry(GraphStore store, Admission admission, Search search, @Value("${revelateur.data:./var}") Path data, @Value("${revelateur.otlp:}") String collector) {
        Gauge.builder("revelateur.graph.version", store, GraphStore::version).description("Changes since the store was made").register(prometheus);
        Gauge.builder("revelateur.graph.age", store, Telemetry::age).baseUnit("seconds").description("Since the last change").register(prometheus);
        Gauge.builder("revelateur.index.behind", () -> Math.max(0, store.version() - search.version())).description("Versions that the search index lacks").register(prometheus);
        Gauge.builder("revelateur.writes.accepted", () -> store.acceptsWrites() ? 1 : 0).description("Whether changes can be checked").register(prometheus);
        Gauge.builder("revelateur.queries.running", admission, Admission::running).description("Queries that run now").register(prometheus);
        FunctionCounter.builder("revelateur.queries.refused", admission, Admission::refused).description("Queries turned away or ended as there were too many").register(prometheus);
        FunctionCounter.builder("revelateur.queries.left", admission, Admission::left).description("Queries ended as their client had gone").register(prometheus);
        Stream.of("tdb2", "text", "log").forEach(part -> Gauge.builder("revelateur.disk.used", () -> Usage.of(data.resolve(part))).tag("part", part).baseUnit("bytes").register(prometheus));
        Gauge.builder("revelateur.disk.free", () -> data.toFile().getUsableSpace()).baseUnit("bytes").register(prometheus);
        registries = collector.isBlank() ? List.of(prometheus) : List.of(prometheus, collected(collector));
        registries.forEach(registry -> {
            new JvmMemoryMetrics().bindTo(registry);
            new ProcessorMetrics().bindTo(registry);
            new UptimeMetrics().bindTo(registry);
            Metrics.addRegistry(registry);
        });
    }

    private static MeterRegistry collected(String address) {
        OtlpConfig config = key -> switch (key) {
            case "otlp.url" -> address;
            case "otlp.resourceAttributes" -> "service.name=revelateur";
            default -> null;
        };
        return OtlpMeterRegistry.builder(config).build();
    }

    private static double age(GraphStore store) {
        return store.revision(store.version()).map(revision -> Duration.between(revision.time(), Instant.now()).toMillis() / 1000.0).orElse(Double.NaN);
    }

    String prometheus() {
        return prometheus.scrape();
    }

    @Override
    public void destroy() {
        registries.forEach(registry -> {
            Metrics.removeRegistry(registry);
            registry.close();
        });
    }
}

package org.revelateur.release;

import java.nio.file.Path;
import java.time.Duration;
import org.revelateur.geography.Geography;
import org.revelateur.graph.GraphStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings the facts in when the server starts. An empty store is filled before the first request; on an existing one reads
 * are served at once, while what checks writes is built and a newer release is taken in.
 */
@Component
class Facts implements SmartInitializingSingleton, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Facts.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final GraphStore graph;
    private final Geography geography;
    private final Bases bases;
    private final Thread later = Thread.ofPlatform().name("facts").daemon().unstarted(this::bringInQuietly);

    Facts(GraphStore graph, Geography geography, @Value("${revelateur.data:./var}") Path data) {
        this.graph = graph;
        this.geography = geography;
        this.bases = new Bases(data);
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (graph.version() == 0) {
            bringIn();
        }
    }

    /** Only now, so that it does not keep the first reader waiting. */
    @EventListener(ApplicationReadyEvent.class)
    void readersAreServed() {
        if (!graph.acceptsWrites()) {
            later.start();
        }
    }

    /** The store must not close under what still reads it. */
    @Override
    public void destroy() throws InterruptedException {
        later.join(PATIENCE.toMillis());
    }

    private void bringInQuietly() {
        try {
            bringIn();
        } catch (RuntimeException e) {
            LOG.error("The release could not be taken in; the graph is as it was, and writes may be refused", e);
        }
    }

    private void bringIn() {
        graph.prepareWrites();
        graph.standingViolations().stream().limit(20).forEach(violation -> LOG.warn("Stands against a shape that is newer than it: {}", violation));
        var release = Release.shipped();
        var outcome = new Upgrade(graph).to(release);
        release.graphs().stream().filter(shipped -> outcome.taken().contains(shipped.iri())).forEach(bases::keep);
        if (!outcome.taken().isEmpty()) {
            LOG.info("{} graphs are now as this release ships them; version {}", outcome.taken().size(), graph.version());
        }
        outcome.kept().forEach(kept -> LOG.warn("{} was edited here and is left alone; the release would add {} statements and remove {}: \"data diff\" shows them, \"data merge\" takes them in",
                kept.graph(), kept.toAdd(), kept.toRemove()));
        geography.derive();
    }
}

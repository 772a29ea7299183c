package org.revelateur.operations;

import org.revelateur.graph.GraphStore;
import org.revelateur.search.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whether readers can be sent here: the facts are loaded, the search index stands, a question was answered, and the server is not stopping. */
@Component
class Readiness {
    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);

    private final GraphStore store;
    private final Search search;
    private volatile boolean answering;

    Readiness(GraphStore store, Search search) {
        this.store = store;
        this.search = search;
    }

    boolean isReady() {
        return answering && store.version() > 0;
    }

    /** Not on the way of the first reader, who need not ask. */
    @EventListener(ApplicationReadyEvent.class)
    void started() {
        Thread.ofPlatform().name("readiness").daemon().start(this::look);
    }

    private void look() {
        try {
            answering = search.version() > 0 && !search.territories("Lozère", "fr", 1).isEmpty();
        } catch (RuntimeException e) {
            LOG.error("The server has started but cannot answer", e);
        }
    }

    @EventListener(ContextClosedEvent.class)
    void stopping() {
        answering = false;
    }
}

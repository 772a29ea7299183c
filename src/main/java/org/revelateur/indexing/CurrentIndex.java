package org.revelateur.indexing;

import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.revelateur.graph.GraphChanged;
import org.revelateur.graph.GraphStore;
import org.revelateur.ranking.Index;
import org.revelateur.resource.Paris;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The index of the newest version of the graph. It follows each change before the change is acknowledged, so that the next
 * answer knows it; who reads meanwhile reads the one before.
 */
@Component
public class CurrentIndex {
    private static final Logger LOG = LoggerFactory.getLogger(CurrentIndex.class);

    /** An index with the version of the graph that it was made from. */
    public record Version(Index index, long version) {
    }

    private final GraphStore store;
    private final InstantSource clock;
    private volatile @Nullable Version current;

    @Autowired
    public CurrentIndex(GraphStore store) {
        this(store, InstantSource.system());
    }

    /** @param clock says which day it is */
    public CurrentIndex(GraphStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Whoever asks first need not wait for the index. */
    @EventListener(ApplicationReadyEvent.class)
    void readEarly() {
        Thread.ofPlatform().name("index").daemon().start(() -> get().index().prepare());
    }

    public Version get() {
        var known = current;
        return known != null && known.index().day().equals(Paris.today(clock)) ? known : renewed();
    }

    /** Made when first asked for, and again on a new day: what is open or fresh depends on it. */
    private synchronized Version renewed() {
        var known = current;
        LocalDate today = Paris.today(clock);
        if (known == null) {
            current = read(today);
        } else if (!known.index().day().equals(today)) {
            current = new Version(known.index().with(known.index().changes(), today), known.version());
        }
        return current;
    }

    /** Has to be told of each change of the graph, before it is acknowledged. */
    @EventListener
    public synchronized void follow(GraphChanged changed) {
        var known = current;
        if (known == null || known.version() >= changed.revision().version()) {
            return; // whoever asks first reads it
        }
        Version next = null; // should anything fail, the next answer reads everything
        try {
            next = next(known, changed);
        } finally {
            current = next;
        }
    }

    private Version next(Version known, GraphChanged changed) {
        var today = Paris.today(clock);
        return store.read(graph -> {
            var changes = known.index().changes();
            if (known.version() + 1 == changed.revision().version() && new Rereading(graph, known.index().catalogue(), changes).of(changed.patch())) {
                return new Version(known.index().with(changes, today), store.version());
            }
            return read(today);
        });
    }

    private Version read(LocalDate today) {
        long start = System.nanoTime();
        Version read = store.read(graph -> {
            var empty = Index.empty(today);
            var changes = empty.changes();
            new GraphReader(graph, changes).everything();
            return new Version(empty.with(changes, today), store.version());
        });
        LOG.debug("Read an index of version {} in {} ms", read.version(), (System.nanoTime() - start) / 1_000_000);
        return read;
    }
}

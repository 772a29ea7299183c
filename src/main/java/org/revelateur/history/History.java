package org.revelateur.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.revelateur.graph.GraphStore;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The history of the graph and of each thing. It reads each record of the log once, when somebody first asks about its version. */
@Component
public class History {
    private static final int SOME = 20;

    private final GraphStore store;
    private final NavigableMap<Long, Version> versions = new TreeMap<>();
    private final Map<String, List<Touch>> touches = new HashMap<>();
    private long read;

    public History(GraphStore store) {
        this.store = store;
    }

    /** What was done to a thing, newest first. */
    public synchronized List<Touch> of(Node thing) {
        catchUp();
        return thing.isURI() ? touches.getOrDefault(thing.getURI(), List.of()).reversed() : List.of();
    }

    /** Empty where no record is kept. */
    public synchronized Optional<Version> version(long number) {
        catchUp();
        return Optional.ofNullable(versions.get(number));
    }

    /** At most so many versions after this one, oldest first; versions without record are left out. */
    public synchronized List<Version> after(long number, int limit) {
        catchUp();
        return versions.tailMap(number, false).values().stream().limit(limit).toList();
    }

    /** Newest first. */
    public synchronized List<Version> newest(int limit) {
        catchUp();
        return versions.descendingMap().values().stream().limit(limit).toList();
    }

    /** The first record is the whole release: nobody should wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void readAhead() {
        Thread.ofPlatform().name("history").daemon().priority(Thread.MIN_PRIORITY).start(() -> newest(1));
    }

    private void catchUp() {
        for (long current = store.version(); read < current; read++) {
            note(read + 1);
        }
    }

    private void note(long number) {
        var revision = store.revision(number);
        var tally = new SubjectTally();
        if (revision.isEmpty() || !store.replay(number, tally)) {
            return;
        }
        var counts = tally.counts();
        var some = counts.keySet().stream().limit(SOME).map(NodeFactory::createURI).toList();
        var version = new Version(number, revision.get().time(), revision.get().author().reason(), revision.get().added(), revision.get().removed(),
                revision.get().graphs(), counts.size(), some);
        versions.put(number, version);
        counts.forEach((thing, count) -> touches.merge(thing, List.of(new Touch(version, count.added(), count.removed())), History::together));
    }

    private static List<Touch> together(List<Touch> earlier, List<Touch> later) {
        var all = new ArrayList<>(earlier);
        all.addAll(later);
        return List.copyOf(all);
    }
}

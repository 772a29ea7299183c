package org.revelateur.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.revelateur.graph.GraphChanged;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Labels;
import org.revelateur.vocab.Iris;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Finds things by what people type. An acknowledged write is known to the next answer. */
@Component
public class Search {
    private static final int FEW = 1000;

    private final GraphStore store;
    private volatile @Nullable Index index; // none until somebody asks, or after a change too large to follow

    public Search(GraphStore store) {
        this.store = store;
    }

    /** The needs that a text may mean, best first. */
    public List<Hit> needs(String text, String language, int limit) {
        return find(Kind.NEED, text, language, 0, limit).hits();
    }

    /** The territories that a text may mean, best first. */
    public List<Hit> territories(String text, String language, int limit) {
        return find(Kind.TERRITORY, text, language, 0, limit).hits();
    }

    /** Whatever of this kind the text finds, best first; all of it, in the order of a list, if the text is blank. */
    public Found find(Kind kind, String text, String language, int offset, int limit) {
        var sought = Phrase.of(Iris.key(text.strip()));
        var page = index().ask(now -> text.isBlank() ? now.all(kind, language, offset, limit) : now.find(new Snapshot.Question(kind, sought, offset, limit)));
        return new Found(page.total(), page.entries().stream().map(ranked -> hit(ranked.entry(), ranked.score(), sought, language)).toList(),
                page.nearest().stream().map(entry -> hit(entry, 0, sought, language)).toList(), page.version());
    }

    /** The version of the graph that the next answer knows. */
    public long version() {
        return index().version();
    }

    private static Hit hit(Entry entry, double score, Phrase sought, String language) {
        return new Hit(entry.thing().id(), entry.thing().iri(), entry.thing().label(language), score > 0 ? entry.matched(sought, language) : Optional.empty(),
                Labels.best(entry.summaries(), language), entry.category().map(named -> label(named, language)), entry.place().map(named -> label(named, language)),
                score > 0 ? Optional.of(Match.of(score)) : Optional.empty(), score);
    }

    private static Hit.Label label(Named named, String language) {
        return new Hit.Label(named.id(), named.label(language));
    }

    // ---- The index

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        CompletableFuture.runAsync(this::index);
    }

    private Index index() {
        var now = index;
        return now == null ? build() : now;
    }

    /** Another thread reads the graph: who asks may do so within a transaction of their own, which knows an older state. */
    private synchronized Index build() {
        var now = index;
        if (now == null) {
            now = CompletableFuture.supplyAsync(() -> store.read(graph -> new Index(new EntryReader(graph).all(), store.version())), Search::apart).join();
            index = now;
        }
        return now;
    }

    /** Not on the common pool, whose only thread may be one that waits for this. */
    private static void apart(Runnable task) {
        Thread.ofPlatform().name("search").daemon().start(task);
    }

    @EventListener
    synchronized void follow(GraphChanged change) {
        var now = index;
        boolean followed = false;
        try {
            followed = now != null && follow(now, change);
        } finally {
            if (!followed) {
                index = null; // the next question builds it anew
            }
        }
    }

    private boolean follow(Index index, GraphChanged change) {
        Set<Node> touched = Touched.by(change.patch());
        return touched.size() <= FEW && store.read(graph -> {
            var reader = new EntryReader(graph);
            if (touched.stream().anyMatch(thing -> index.mentions(thing.toString()) || reader.isProgramme(thing))) {
                return false; // many entries may say something else now
            }
            var changed = new HashMap<String, Optional<Entry>>();
            touched.forEach(thing -> read(thing, index, reader, changed));
            index.update(changed, change.revision().version());
            return true;
        });
    }

    private static void read(Node thing, Index index, EntryReader reader, Map<String, Optional<Entry>> changed) {
        var entry = reader.entry(thing);
        if (entry.isPresent() || index.has(thing.toString())) {
            changed.put(thing.toString(), entry);
        }
        reader.observed(thing).forEach(place -> changed.put(place.toString(), reader.entry(place)));
    }
}

package org.revelateur.understanding;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.revelateur.graph.GraphChanged;
import org.revelateur.graph.GraphStore;
import org.revelateur.vocab.Rev;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads text by the words of the graph as it is now. A change of words is known to whoever asks after it was acknowledged,
 * unless learning takes longer than anybody should wait: then, for a while, text is read by the words of before.
 */
@Component
public class Interpreter {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    /** What {@link Vocabulary} is read from. */
    private static final Set<Node> WORDS = Stream.concat(
            Stream.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel, SKOS.definition, SKOS.related, DCTerms.description).map(property -> property.asNode()),
            Stream.of("answersNeed", "cause", "consequence", "measure", "need", "rank", "solution", "why").map(Rev::term)).collect(Collectors.toUnmodifiableSet());

    /** @param changes how many changes of words it has seen */
    private record Known(long changes, Understanding understanding) {
    }

    private final GraphStore store;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Known known;
    private final ExecutorService learner = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("words").daemon().factory());

    public Interpreter(GraphStore store) {
        this.store = store;
    }

    public Reading read(String text) {
        return understanding().read(text);
    }

    /** How well each solution's own words are those of the text, from 0 to 1 for the best of them; those that share none are left out. */
    public Map<String, Double> solutions(String text) {
        return understanding().solutions(text);
    }

    /** Whoever reads first need not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void learnEarly() {
        learner.submit(this::learn);
    }

    @EventListener
    void follow(GraphChanged changed) {
        if (changesWords(changed.patch())) {
            changes.incrementAndGet();
            if (known != null) {
                learnEarly();
            }
        }
    }

    private Understanding understanding() {
        var learnt = known;
        if (learnt != null && learnt.changes() == changes.get()) {
            return learnt.understanding();
        }
        var next = learner.submit(this::learn);
        try {
            return learnt == null ? next.get() : next.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return learnt.understanding();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("The words of the graph could not be read", e);
        }
    }

    /** One after the other, so that whoever waits gets the words as they were when the wait began, or newer. */
    private Understanding learn() {
        var learnt = known;
        long stand = changes.get(); // before reading: what changes meanwhile is read again
        if (learnt == null || learnt.changes() != stand) {
            learnt = new Known(stand, new Understanding(store.read(Vocabulary::of)));
            known = learnt;
        }
        return learnt.understanding();
    }

    private static boolean changesWords(RDFPatch patch) {
        var found = new AtomicBoolean();
        patch.apply(new RDFChangesBase() {
            @Override
            public void add(Node graph, Node subject, Node predicate, Node object) {
                found.compareAndSet(false, WORDS.contains(predicate));
            }

            @Override
            public void delete(Node graph, Node subject, Node predicate, Node object) {
                found.compareAndSet(false, WORDS.contains(predicate));
            }
        });
        return found.get();
    }
}

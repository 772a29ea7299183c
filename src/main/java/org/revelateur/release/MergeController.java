package org.revelateur.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.revelateur.graph.Author;
import org.revelateur.graph.GraphStore;
import org.revelateur.release.Comparison.Preference;
import org.revelateur.vocab.Rev;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /local/releases}: what the release would change in graphs that were edited here, and taking it in. */
@RestController
class MergeController {
    private final GraphStore store;
    private final Path data;

    MergeController(GraphStore store, @Value("${revelateur.data:./var}") Path data) {
        this.store = store;
        this.data = data;
    }

    /** @param version the graph's, with the merge or without one if there was nothing to change */
    record Merged(long version, long added, long removed) {
    }

    @GetMapping("/local/releases")
    List<Merges.Pending> pending() {
        return merges().pending();
    }

    @PostMapping("/local/releases")
    Merged merge(@RequestParam String graph, @RequestParam(defaultValue = "NONE") Preference prefer) {
        var author = new Author("ligne de commande", Optional.of("merge " + graph));
        return merges().merge(Rev.graph(graph).getURI(), prefer, author).map(made -> new Merged(made.version(), made.added(), made.removed()))
                .orElseGet(() -> new Merged(store.version(), 0, 0));
    }

    private Merges merges() {
        return new Merges(store, Release.shipped(), new Bases(data));
    }
}

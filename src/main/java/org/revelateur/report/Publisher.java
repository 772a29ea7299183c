package org.revelateur.report;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Paris;
import org.revelateur.vocab.Rev;
import org.revelateur.workshops.Camps;
import org.revelateur.workshops.LiveCamp;
import org.revelateur.workshops.Withdrawn;
import org.revelateur.workshops.WorkshopProblem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings what the closed sessions of a camp brought into its graph, whole, in one checked write; and takes out what was withdrawn. */
@Component
public class Publisher {
    private final GraphStore store;
    private final Camps camps;
    private final Archive archive;
    private final InstantSource clock = InstantSource.system();

    Publisher(GraphStore store, Camps camps, Archive archive) {
        this.store = store;
        this.camps = camps;
        this.archive = archive;
    }

    /** @throws WorkshopProblem if no session is closed yet */
    public void publish(LiveCamp live, String author) {
        if (live.stand().closed().isEmpty()) {
            throw WorkshopProblem.notNow("Rien à publier : closez d'abord une séance.", "Nothing to publish: close a session first.");
        }
        Node name = CampGraph.name(live.camp().id());
        var before = contributions(name);
        Graph graph = graph(live);
        store.write(new Change(new Author(author, Optional.of("atelier " + live.camp().id() + " : publication")), dataset -> replace(dataset, name, graph)));
        live.published(Instant.now());
        forget(name, before, graph);
    }

    /** What publishing would write. */
    Graph graph(LiveCamp live) {
        Node programme = store.read(dataset -> new Facts(dataset, "fr").subjects(RDF.type.asNode(), Rev.PROGRAMME_CLASS).getFirst());
        return CampGraph.of(live, programme, contributions(CampGraph.name(live.camp().id())), Paris.today(clock));
    }

    private Set<Node> contributions(Node name) {
        return store.read(dataset -> {
            Set<Node> found = new HashSet<>();
            for (String type : List.of("Contribution", "Testimony")) {
                dataset.find(name, Node.ANY, RDF.type.asNode(), Rev.term(type)).forEachRemaining(quad -> found.add(quad.getSubject()));
            }
            return found;
        });
    }

    /** Only what differs, so that the log does not repeat what was said already. */
    private static void replace(DatasetGraph dataset, Node name, Graph graph) {
        var gone = dataset.stream(name, Node.ANY, Node.ANY, Node.ANY).filter(quad -> !graph.contains(quad.asTriple())).toList();
        gone.forEach(dataset::delete);
        graph.stream().forEach(triple -> dataset.add(Quad.create(name, triple)));
    }

    /** The texts of withdrawn contributions leave the log too. */
    private void forget(Node name, Set<Node> before, Graph graph) {
        var withdrawn = new HashSet<>(before);
        withdrawn.removeIf(contribution -> !graph.contains(contribution, DCTerms.description.asNode(), CampGraph.WITHDRAWN)
                && graph.contains(contribution, RDF.type.asNode(), Node.ANY));
        if (!withdrawn.isEmpty()) {
            store.redact(name.getURI(), quad -> withdrawn.contains(quad.getSubject()) && quad.getObject().isLiteral()
                    ? Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), CampGraph.WITHDRAWN) : quad);
        }
    }

    @EventListener
    void takeBack(Withdrawn withdrawn) {
        archive.withdraw(withdrawn.camp(), withdrawn.text());
        var live = camps.get(withdrawn.camp());
        if (live.stand().published().isPresent()) {
            publish(live, "facilitator");
        }
    }
}

package org.revelateur.indexing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.ranking.Catalogue;
import org.revelateur.ranking.Changes;
import org.revelateur.ranking.Things;
import org.revelateur.vocab.Rev;

/** Reads again the things that a change touches: those that it speaks of, and those that what it speaks of belongs to. */
final class Rereading {
    /** Of more statements, reading everything is as fast. */
    private static final int MANY = 1000;
    private static final Node STRUCTURE_KINDS = Rev.thing("scheme", "structure-kinds");
    private static final Set<Node> OF_A_FIGURE = Set.of(FigureReader.INDICATOR, FigureReader.YEAR, FigureReader.VALUE, FigureReader.ZONE);

    private final DatasetGraph graph;
    private final Catalogue known;
    private final GraphReader reader;
    private final List<Kind> kinds;
    private final List<Quad> changed = new ArrayList<>();

    /** Things of one class, and how one is read. */
    private record Kind(Node type, Things<?> known, Consumer<Node> reading) {
    }

    Rereading(DatasetGraph graph, Catalogue known, Changes changes) {
        this.graph = graph;
        this.known = known;
        this.reader = new GraphReader(graph, changes);
        var offers = new OfferReader(graph, reader);
        this.kinds = List.of(new Kind(GraphReader.NEED, known.needs(), reader::need), new Kind(GraphReader.INDICATOR, known.indicators(), reader::indicator),
                new Kind(Rev.TERRITORY_CLASS, known.places(), reader::place), new Kind(GraphReader.DOCUMENTED, known.documented(), reader::documented),
                new Kind(GraphReader.SOLUTION, known.solutions(), new SolutionReader(graph, reader)::solution),
                new Kind(GraphReader.ACTOR, known.actors(), offers::actor), new Kind(GraphReader.OFFER, known.offers(), offers::offer));
    }

    /** Whether this was enough; if not, everything has to be read. */
    boolean of(RDFPatch patch) {
        patch.apply(new RDFChangesBase() {
            @Override
            public void add(Node g, Node s, Node p, Node o) {
                changed.add(new Quad(g, s, p, o));
            }

            @Override
            public void delete(Node g, Node s, Node p, Node o) {
                changed.add(new Quad(g, s, p, o));
            }
        });
        if (changed.size() > MANY || changed.stream().anyMatch(this::touchesEverything)) {
            return false;
        }
        var touched = new HashSet<Node>();
        changed.forEach(quad -> owners(quad).filter(Node::isURI).forEach(touched::add));
        touched.forEach(this::read);
        return true;
    }

    /** What a zone implies holds for all territories in it; a kind of structure may be named by any solution; a need may be another's broader one. */
    private boolean touchesEverything(Quad quad) {
        Node subject = quad.getSubject();
        return quad.getPredicate().equals(GraphReader.IMPLIES_CONTEXT)
                || isType(quad, GraphReader.NEED)
                || AssetWords.TERRITORIES.contains(subject)
                || objects(subject, SKOS.inScheme.asNode()).anyMatch(STRUCTURE_KINDS::equals);
    }

    private static boolean isType(Quad quad, Node type) {
        return quad.getPredicate().equals(RDF.type.asNode()) && quad.getObject().equals(type);
    }

    /** The subject, and what its statement is read with. */
    private Stream<Node> owners(Quad quad) {
        Node subject = quad.getSubject();
        Node property = quad.getPredicate();
        return Stream.of(Stream.of(subject),
                objects(subject, SolutionReader.ANSWERED),
                OF_A_FIGURE.contains(property) || property.equals(FigureReader.TERRITORY) && isOfAFigure(subject) ? objects(subject, FigureReader.TERRITORY) : Stream.<Node>empty(),
                subjects(SolutionReader.EVIDENCE, subject),
                subjects(DCTerms.source.asNode(), subject).filter(thing -> known.solutions().find(thing.toString()) >= 0)).flatMap(nodes -> nodes);
    }

    private boolean isOfAFigure(Node subject) {
        return Stream.of(FigureReader.INDICATOR, FigureReader.ZONE).anyMatch(property -> objects(subject, property).findAny().isPresent());
    }

    /** As the graph says now, or said before the change. */
    private Stream<Node> objects(Node subject, Node property) {
        return Stream.concat(graph.stream(Quad.unionGraph, subject, property, Node.ANY),
                changed.stream().filter(quad -> quad.getSubject().equals(subject) && quad.getPredicate().equals(property))).map(Quad::getObject);
    }

    private Stream<Node> subjects(Node property, Node object) {
        return graph.stream(Quad.unionGraph, Node.ANY, property, object).map(Quad::getSubject);
    }

    private void read(Node node) {
        if (known.concepts().find(node.getURI()) >= 0) {
            reader.concept(node);
        }
        if (graph.contains(Quad.unionGraph, node, RDF.type.asNode(), GraphReader.FACTOR) || changed.stream().anyMatch(quad -> quad.getSubject().equals(node) && isType(quad, GraphReader.FACTOR))) {
            reader.settings();
        }
        kinds.stream().filter(kind -> kind.known().find(node.getURI()) >= 0 || graph.contains(Quad.unionGraph, node, RDF.type.asNode(), kind.type()))
                .forEach(kind -> kind.reading().accept(node));
    }
}

package org.revelateur.things;

import java.util.List;
import java.util.SortedMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** A neighbourhood in RDF: statements of the graph alone, so that each can be found there. Of neighbours, their types and names. */
final class Description {
    private static final List<Node> NAMING = List.of(RDF.type.asNode(), SKOS.prefLabel.asNode(), DCTerms.title.asNode());

    private Description() {
    }

    static Graph of(DatasetGraph graph, Neighbourhood told) {
        Graph description = GraphFactory.createDefaultGraph();
        tell(told.thing(), told.statements(), description);
        told.parts().forEach((part, statements) -> tell(part, statements, description));
        told.incoming().forEach(group -> group.things().forEach(subject -> description.add(subject, group.property(), told.thing())));
        told.neighbours().forEach(neighbour -> NAMING.forEach(property ->
                graph.find(Quad.unionGraph, neighbour, property, Node.ANY).forEachRemaining(quad -> description.add(quad.asTriple()))));
        return description;
    }

    private static void tell(Node subject, SortedMap<Node, List<Node>> statements, Graph description) {
        statements.forEach((property, objects) -> objects.forEach(object -> description.add(subject, property, object)));
    }
}

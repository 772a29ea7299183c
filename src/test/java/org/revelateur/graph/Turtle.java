package org.revelateur.graph;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.revelateur.vocab.Iris;

/** Small made-up data for the store's tests, in a few lines of Turtle. */
final class Turtle {
    static final Node FACTS = NodeFactory.createURI(Iris.graph("facts"));
    private static final String PREFIXES = """
            PREFIX : <https://w3id.org/revelateur/id/test/>
            PREFIX rev: <https://w3id.org/revelateur/def#>
            PREFIX schema: <https://schema.org/>
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;
    /** A solution answers at least one need, and what it answers is a need. */
    static final Graph SHAPES = graph("""
            rev:SolutionShape a sh:NodeShape ; sh:targetClass rev:Solution ; sh:property rev:SolutionShape-answersNeed .
            rev:SolutionShape-answersNeed a sh:PropertyShape ; sh:path rev:answersNeed ; sh:minCount 1 ; sh:class rev:Need ;
                sh:message "Une solution répond à au moins un besoin."@fr , "A solution answers at least one need."@en .
            """);
    static final String VALID = """
            :sans-voiture a rev:Need ; skos:prefLabel "Se déplacer sans voiture"@fr .
            :autostop a rev:Solution ; rev:answersNeed :sans-voiture ; skos:prefLabel "Autostop organisé"@fr .
            """;

    private Turtle() {
    }

    static Graph graph(String turtle) {
        return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
    }

    static Node thing(String name) {
        return NodeFactory.createURI("https://w3id.org/revelateur/id/test/" + name);
    }

    static Change adding(String turtle) {
        return change(dataset -> add(dataset, turtle));
    }

    static Change removing(String turtle) {
        return change(dataset -> graph(turtle).find().forEachRemaining(t -> dataset.delete(FACTS, t.getSubject(), t.getPredicate(), t.getObject())));
    }

    static Change change(java.util.function.Consumer<DatasetGraph> edit) {
        return new Change(new Author("tests", Optional.of("made-up data")), edit);
    }

    static void add(DatasetGraph dataset, String turtle) {
        graph(turtle).find().forEachRemaining(t -> dataset.add(FACTS, t.getSubject(), t.getPredicate(), t.getObject()));
    }
}

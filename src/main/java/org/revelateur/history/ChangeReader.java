package org.revelateur.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.revelateur.graph.GraphStore;
import org.revelateur.history.ChangeList.Change;
import org.revelateur.history.ChangeList.Detail;
import org.revelateur.history.ChangeList.Named;
import org.revelateur.history.ChangeList.Statement;
import org.revelateur.history.ChangeList.Term;
import org.revelateur.history.ChangeList.Things;
import org.revelateur.resource.Labels;

/** Puts versions into the words of the JSON. */
final class ChangeReader {
    private final GraphStore store;

    ChangeReader(GraphStore store) {
        this.store = store;
    }

    List<Change> changes(List<Version> versions, String language) {
        return store.read(_ -> versions.stream().map(version -> change(version, language)).toList());
    }

    Detail detail(Version version, long offset, long limit, String language) {
        var statements = new ArrayList<Statement>();
        store.replay(version.number(), new RDFChangesBase() {
            private long at;

            @Override
            public void add(Node g, Node s, Node p, Node o) {
                note("add", g, s, p, o);
            }

            @Override
            public void delete(Node g, Node s, Node p, Node o) {
                note("delete", g, s, p, o);
            }

            private void note(String change, Node g, Node s, Node p, Node o) {
                if (at >= offset && at < offset + limit) {
                    statements.add(new Statement(change, g.getURI(), term(s), term(p), term(o)));
                }
                at++;
            }
        });
        return new Detail(changes(List.of(version), language).getFirst(), version.added() + version.removed(), offset, statements);
    }

    private Change change(Version version, String language) {
        return new Change(version.number(), version.time(), version.reason(), version.added(), version.removed(),
                named(version.graphs().stream().map(NodeFactory::createURI).toList(), language),
                new Things(version.subjects(), named(version.some(), language)), "/api/changes/" + version.number());
    }

    private List<Named> named(Collection<Node> things, String language) {
        return store.read(graph -> things.stream().map(thing -> new Named(thing.getURI(), Labels.of(graph, thing, language))).toList());
    }

    private static Term term(Node node) {
        if (!node.isLiteral()) {
            return new Term(node.isURI() ? "uri" : "bnode", node.isURI() ? node.getURI() : node.getBlankNodeLabel(), Optional.empty(), Optional.empty());
        }
        Optional<String> language = Optional.of(node.getLiteralLanguage()).filter(text -> !text.isEmpty());
        return new Term("literal", node.getLiteralLexicalForm(), language, Optional.of(node.getLiteralDatatypeURI())
                .filter(type -> language.isEmpty() && !type.equals(XSD.xstring.getURI()) && !type.equals(RDF.langString.getURI())));
    }
}

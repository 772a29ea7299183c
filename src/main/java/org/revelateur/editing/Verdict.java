package org.revelateur.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.revelateur.resource.Form;
import org.revelateur.resource.Values;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;

/**
 * What an editor found of something that was to be looked at.
 *
 * @param source   a page that confirms it, with the year or day that it speaks of
 * @param status   the key of the status of what is no more; empty to confirm
 * @param replacer the IRI of what took its place; empty if nothing did
 */
record Verdict(Node thing, String source, String date, String status, String replacer) {
    private static final Set<String> STATUSES = Set.of("terminee", "fusionnee", "renommee");
    private static final Set<String> PLAIN = Set.of("");

    boolean retires() {
        return !status.isEmpty();
    }

    /** What lacks, as messages call it; empty if nothing does. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        boolean isOffer = kind().equals("offer");
        if (!retires() && !fits(Form.ADDRESS, source)) {
            problems.add("source");
        }
        if (!retires() && !fits(isOffer ? Form.DATE : Form.YEAR, date)) {
            problems.add(isOffer ? "date" : "year");
        }
        if (retires() && !(isOffer ? Set.of("closed") : STATUSES).contains(status)) {
            problems.add("status");
        }
        if (!replacer.isEmpty() && !replacer.startsWith(Iris.thing(kind(), ""))) {
            problems.add("replacer");
        }
        return problems;
    }

    String kind() {
        return thing.getURI().startsWith(Iris.THINGS) ? thing.getURI().substring(Iris.THINGS.length()).replaceFirst("/.*", "") : "";
    }

    private static boolean fits(Form form, String text) {
        try {
            form.term(text);
            return true;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    void apply(DatasetGraph dataset) {
        Node graph = Editor.home(thing, dataset).orElseThrow();
        if (dataset.contains(Quad.unionGraph, thing, Rev.term("needsReview"), Node.ANY)) {
            set(dataset, graph, Rev.term("needsReview"), NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean));
        }
        if (retires()) {
            set(dataset, graph, Rev.term(kind().equals("offer") ? "state" : "status"), Rev.thing(kind().equals("offer") ? "offer-state" : "status", status));
            if (!replacer.isEmpty()) {
                set(dataset, graph, DCTerms.isReplacedBy.asNode(), NodeFactory.createURI(replacer));
            }
            return;
        }
        Node page = Form.ADDRESS.term(source);
        dataset.add(graph, thing, DCTerms.source.asNode(), page);
        Editor.describe(page, graph, dataset);
        switch (kind()) {
            case "offer" -> set(dataset, graph, NodeFactory.createURI("https://schema.org/validThrough"), Form.DATE.term(date));
            case "evidence" -> set(dataset, graph, Rev.term("year"), Form.YEAR.term(date));
            case "solution" -> set(dataset, graph, Rev.term("confirmedYear"), Form.YEAR.term(date));
            default -> { }
        }
    }

    private void set(DatasetGraph dataset, Node graph, Node property, Node value) {
        Values.replace(dataset, graph, thing, property, List.of(value), PLAIN);
    }
}

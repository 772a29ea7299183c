package org.revelateur.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** The values that a graph gives a property of a thing, made those that somebody says. */
public final class Values {
    private Values() {
    }

    /**
     * What is there already stays, so that saying the same again is no change.
     *
     * @param languages of the texts that may go; the empty one for all that is no text in a language
     * @return whether anything changed
     */
    public static boolean replace(DatasetGraph dataset, Node graph, Node thing, Node property, List<Node> values, Set<String> languages) {
        var here = new ArrayList<Quad>();
        dataset.find(graph, thing, property, Node.ANY).forEachRemaining(here::add);
        var gone = property.equals(RDF.type.asNode()) ? List.<Quad>of() : here.stream().filter(quad -> languages.contains(language(quad.getObject())))
                .filter(quad -> values.stream().noneMatch(value -> value.sameValueAs(quad.getObject()))).toList();
        var missing = values.stream().filter(value -> here.stream().noneMatch(quad -> value.sameValueAs(quad.getObject()))).toList();
        gone.forEach(dataset::delete);
        missing.forEach(value -> dataset.add(graph, thing, property, value));
        return !gone.isEmpty() || !missing.isEmpty();
    }

    /** Empty for what is no text in a language. */
    public static String language(Node value) {
        return value.isLiteral() ? value.getLiteralLanguage() : "";
    }
}

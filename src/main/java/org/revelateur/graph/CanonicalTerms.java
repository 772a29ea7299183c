package org.revelateur.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/**
 * Terms as TDB2 gives them back: it keeps {@code 1.50} as {@code 1.5}, so the mirror and the log must see {@code 1.5} too,
 * or a later delete would miss them.
 */
final class CanonicalTerms {
    private CanonicalTerms() {
    }

    /** @throws WriteRefused if the term is a triple term, a relative IRI, or a literal that is not of its datatype */
    static Node of(Node node) {
        if (node.isTripleTerm()) {
            throw new WriteRefused("Les triplets cités (RDF 1.2, « << … >> ») ne sont pas acceptés dans le graphe. "
                    + "Triple terms are not accepted: describe the statement with a resource of its own.");
        }
        if (node.isURI() && node.getURI().indexOf(':') < 0) {
            throw new WriteRefused("« %1$s » n'est pas un IRI absolu. '%1$s' is not an absolute IRI.".formatted(node.getURI()));
        }
        if (!node.isLiteral()) {
            return node;
        }
        if (node.getLiteralBaseDirection() != null) {
            throw new WriteRefused("Les textes avec une direction d'écriture (RDF 1.2, « @ar--rtl ») ne sont pas acceptés. "
                    + "Literals with a base direction are not accepted: write the language alone.");
        }
        NodeId inline = NodeIdInline.inline(node);
        Node kept = inline == null ? null : NodeIdInline.extract(inline);
        if (kept == null && node.getLiteralDatatypeURI().startsWith(XSDDatatype.XSD) && !node.getLiteral().isWellFormed()) {
            throw new WriteRefused("« %1$s » n'est pas une valeur de type <%2$s>. '%1$s' is no value of type <%2$s>."
                    .formatted(node.getLiteralLexicalForm(), node.getLiteralDatatypeURI()));
        }
        return kept == null ? node : kept;
    }
}

package org.revelateur.search;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.revelateur.vocab.Rev;

/** The things of which a patch says something new, or says something no longer. */
final class Touched extends RDFChangesBase {
    private static final Node TERRITORY = Rev.term("territory");

    private final Set<Node> things = new HashSet<>();

    private Touched() {
    }

    static Set<Node> by(RDFPatch patch) {
        var touched = new Touched();
        patch.apply(touched);
        return touched.things;
    }

    @Override
    public void add(Node graph, Node subject, Node property, Node object) {
        things.add(subject);
    }

    @Override
    public void delete(Node graph, Node subject, Node property, Node object) {
        things.add(subject);
        if (property.equals(TERRITORY)) {
            things.add(object); // whose figure may be gone
        }
    }
}

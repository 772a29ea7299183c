package org.revelateur.graph;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.sail.NotifyingSailConnection;
import org.eclipse.rdf4j.sail.SailException;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.eclipse.rdf4j.sail.shacl.ShaclSail;
import org.eclipse.rdf4j.sail.shacl.ShaclSail.TransactionSettings.ValidationApproach;
import org.jspecify.annotations.Nullable;

/**
 * The shapes, kept: an in-memory mirror of the graph that validates each change incrementally. Nothing but it and {@link ShapeReport}
 * knows the SHACL engine. Not thread-safe: the write path calls it one change at a time.
 */
final class ShapeGate implements AutoCloseable {
    /** Beyond this many changes one pass over everything costs less than many small ones (docs/benchmarks.md). */
    private static final int BULK = 20_000;
    private static final String SHACL_NAMESPACE = SHACL.NAMESPACE;
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private @Nullable ShaclSail engine;
    private final List<Statement> shapes;
    /** Violations that stood when the shapes last changed; a bulk validation meets them again, a small one does not. */
    private Set<Violation> standing = Set.of();
    private boolean spoilt;

    /** @throws IllegalArgumentException if the shapes say something that the engine would silently ignore */
    ShapeGate(Graph shapes) {
        refuseIgnored(shapes);
        this.shapes = shapes.stream().map(t -> new Statement(null, t.getSubject(), t.getPredicate(), t.getObject())).toList();
    }

    private record Statement(Node graph, Node subject, Node predicate, Node object) {
    }

    private static void refuseIgnored(Graph shapes) {
        Set<String> known = ShaclSail.getSupportedShaclPredicates().stream().map(IRI::stringValue).collect(Collectors.toSet());
        var ignored = new TreeSet<String>();
        shapes.stream().map(t -> t.getPredicate().getURI())
                .filter(predicate -> predicate.startsWith(SHACL_NAMESPACE) && !known.contains(predicate)).forEach(ignored::add);
        if (!ignored.isEmpty()) {
            throw new IllegalArgumentException("shapes.ttl uses what the validation engine ignores: " + ignored
                    + ". Say it otherwise, or as a rule of the gate.");
        }
    }

    /** A change that conforms and waits for the store: exactly one of the two is called. */
    interface Prepared {
        void commit();

        void rollback();
    }

    /** Of a change that the mirror cannot take: it stays {@link #spoilt} until it is rebuilt from the store. */
    private static final Prepared REBUILT_LATER = new Prepared() {
        @Override
        public void commit() {
        }

        @Override
        public void rollback() {
        }
    };

    /** Makes the mirror anew from the store's quads, without validating them. */
    void rebuild(Iterator<Quad> quads) {
        try (var connection = sail().getConnection()) {
            begin(connection, ValidationApproach.Disabled);
            connection.clear();
            connection.clear(RDF4J.SHACL_SHAPE_GRAPH);
            IRI shapeGraph = RDF4J.SHACL_SHAPE_GRAPH;
            shapes.forEach(s -> connection.addStatement(resource(s.subject), (IRI) value(s.predicate), value(s.object), shapeGraph));
            connection.commit();
            begin(connection, ValidationApproach.Disabled);
            quads.forEachRemaining(quad -> add(connection, quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
            connection.commit();
        }
        spoilt = false;
    }

    /** Made when it is first needed: a server that starts answers readers first. */
    private ShaclSail sail() {
        if (engine == null) {
            engine = new ShaclSail(new MemoryStore());
            engine.setRdfsSubClassReasoning(false); // every type is stated
            engine.setSerializableValidation(false); // there is one writer at a time
            engine.setParallelValidation(false);
            engine.init();
        }
        return engine;
    }

    /** Whether the mirror is other than the store, as after a large change was taken back: it is to be rebuilt before the next change. */
    boolean spoilt() {
        return spoilt;
    }

    /** @throws ChangeRejected if the graph would not conform; the mirror is then as it was, or {@link #spoilt} */
    Prepared prepare(RDFPatch patch, long size) {
        if (size <= BULK) {
            return prepare(patch, false);
        }
        try {
            return prepare(patch, true);
        } catch (ChangeRejected rejected) {
            var broken = rejected.violations().stream().filter(violation -> !standing.contains(violation)).toList();
            if (!broken.isEmpty()) {
                throw new ChangeRejected(broken);
            }
            return REBUILT_LATER; // validated: only what stood before stands
        }
    }

    private Prepared prepare(RDFPatch patch, boolean bulk) {
        var connection = sail().getConnection();
        try {
            if (bulk) {
                spoilt = true; // until it is committed: without isolation it is quicker by a third, but cannot be rolled back
                connection.setTransactionSettings(ValidationApproach.Bulk);
                connection.begin(IsolationLevels.NONE);
            } else {
                begin(connection, ValidationApproach.Auto);
            }
            patch.apply(new RDFChangesBase() {
                @Override
                public void add(Node g, Node s, Node p, Node o) {
                    ShapeGate.this.add(connection, g, s, p, o);
                }

                @Override
                public void delete(Node g, Node s, Node p, Node o) {
                    connection.removeStatements(resource(s), (IRI) value(p), value(o), resource(g));
                }
            });
            connection.prepare();
        } catch (SailException e) {
            release(connection);
            throw ShapeReport.of(e).<RuntimeException>map(report -> new ChangeRejected(report.violations())).orElse(e);
        } catch (RuntimeException e) {
            release(connection);
            throw e;
        }
        return new Prepared() {
            @Override
            public void commit() {
                spoilt = true;
                try (connection) {
                    connection.commit();
                    spoilt = false;
                }
            }

            @Override
            public void rollback() {
                release(connection);
            }
        };
    }

    /** Every violation in the graph as it stands, which later changes are not blamed for. */
    List<Violation> validateAll() {
        List<Violation> found = violationsOfAll();
        standing = Set.copyOf(found);
        return found;
    }

    private List<Violation> violationsOfAll() {
        var connection = sail().getConnection();
        try {
            begin(connection, ValidationApproach.Bulk);
            connection.prepare();
            return List.of();
        } catch (SailException e) {
            return ShapeReport.of(e).orElseThrow(() -> e).violations();
        } finally {
            release(connection);
        }
    }

    private static void begin(NotifyingSailConnection connection, ValidationApproach approach) {
        connection.setTransactionSettings(approach);
        connection.begin();
    }

    private static void release(NotifyingSailConnection connection) {
        try (connection) {
            if (connection.isActive()) {
                connection.rollback();
            }
        }
    }

    private void add(NotifyingSailConnection connection, Node g, Node s, Node p, Node o) {
        connection.addStatement(resource(s), (IRI) value(p), value(o), resource(g));
    }

    private Resource resource(Node node) {
        return (Resource) value(node);
    }

    private Value value(Node node) {
        if (node.isURI()) {
            return VALUES.createIRI(node.getURI());
        }
        if (node.isBlank()) {
            return VALUES.createBNode(node.getBlankNodeLabel());
        }
        String language = node.getLiteralLanguage();
        return language.isEmpty() ? VALUES.createLiteral(node.getLiteralLexicalForm(), VALUES.createIRI(node.getLiteralDatatypeURI()))
                : VALUES.createLiteral(node.getLiteralLexicalForm(), language);
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.shutDown();
        }
    }
}

package org.revelateur.query;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.revelateur.vocab.Prefixes;

/** Writes answers in the formats of the W3C, by Jena. */
final class RdfFormats {
    private RdfFormats() {
    }

    static void results(Answer answer, Lang format, OutputStream out) throws IOException {
        RowSetWriter writer = RowSetWriterRegistry.getFactory(format).create(format);
        var buffered = new Unflushed(out);
        if (answer.form() == Answer.Form.ASK) {
            writer.write(buffered, answer.verdict(), new Context());
        } else {
            List<Var> columns = answer.columns().stream().map(Var::alloc).toList();
            writer.write(buffered, RowSetStream.create(columns, answer.rows().stream().map(RdfFormats::binding).iterator()), new Context());
        }
        buffered.finish();
    }

    static void graph(Answer answer, Lang format, OutputStream out) throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        answer.rows().forEach(row -> graph.add(row.get("subject"), row.get("predicate"), row.get("object")));
        usedPrefixes(graph);
        var buffered = new Unflushed(out);
        RDFWriter.source(graph).lang(format).output(buffered);
        buffered.finish();
    }

    private static void usedPrefixes(Graph graph) {
        Prefixes.ALL.forEach((prefix, namespace) -> {
            if (graph.stream().anyMatch(triple -> triple.getPredicate().getURI().startsWith(namespace)
                    || triple.getObject().isURI() && triple.getObject().getURI().startsWith(namespace))) {
                graph.getPrefixMapping().setNsPrefix(prefix, namespace);
            }
        });
    }

    private static Binding binding(Map<String, Node> row) {
        var binding = BindingFactory.builder();
        row.forEach((column, node) -> binding.add(Var.alloc(column), node));
        return binding.build();
    }


    /** Jena flushes after each cell, which would send each as a packet of its own. */
    private static final class Unflushed extends BufferedOutputStream {
        Unflushed(OutputStream out) {
            super(out, 1 << 16);
        }

        @Override
        public void flush() {
            // only when all is written
        }

        void finish() throws IOException {
            super.flush();
        }
    }
}

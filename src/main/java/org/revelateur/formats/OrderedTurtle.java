package org.revelateur.formats;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.EscapeStr;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Prefixes;

/** Turtle as {@code data/} has it: what did not change is the same line, wherever it is written. */
final class OrderedTurtle {
    private static final Map<String, Pattern> BARE = Map.of(XSD.xboolean.getURI(), Pattern.compile("true|false"),
            XSD.integer.getURI(), Pattern.compile("[+-]?\\d+"), XSD.decimal.getURI(), Pattern.compile("[+-]?\\d*\\.\\d+"));
    private static final Set<String> IMPLIED = Set.of(XSD.xstring.getURI(), RDF.langString.getURI());
    private static final Pattern RELATIVE = Pattern.compile("[\\w-]+(/[\\w~%-][\\w.~%:@!$&'()*+,;=-]*)*", Pattern.UNICODE_CHARACTER_CLASS); // no scheme, no dots
    private static final Pattern NOT_IN_IRIS = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\]");

    private final OrderedGraph graph;
    private final boolean relative;
    private final Map<Node, String> blanks = new HashMap<>();
    private final Writer out;

    private OrderedTurtle(OrderedGraph graph, boolean relative, Writer out) {
        this.graph = graph;
        this.relative = relative;
        this.out = out;
    }

    /** @param relative whether our own IRIs are written as relative to that of all things, which makes a large file smaller */
    static void write(OrderedGraph graph, boolean relative, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        new OrderedTurtle(graph, relative, text).write();
        text.flush();
    }

    private void write() throws IOException {
        if (relative) {
            out.write("@base <" + Iris.THINGS + "> .\n");
        }
        for (String prefix : prefixes()) {
            out.write("@prefix " + prefix + ": <" + Prefixes.ALL.get(prefix) + "> .\n");
        }
        for (Node subject : graph.subjects()) {
            out.write("\n");
            describe(subject);
        }
    }

    private void describe(Node subject) throws IOException {
        out.write(term(subject));
        String before = "\n    ";
        for (var statement : graph.statements(subject).entrySet()) {
            boolean type = statement.getKey().equals(RDF.type.asNode());
            out.write(before + (type ? "a" : term(statement.getKey())));
            objects(statement.getValue(), type);
            before = " ;\n    ";
        }
        out.write(" .\n");
    }

    private void objects(List<Node> objects, boolean inOneLine) throws IOException {
        String before = inOneLine || objects.size() == 1 ? " " : "\n        ";
        for (int i = 0; i < objects.size(); i++) {
            out.write((i == 0 ? "" : " ,") + before + term(objects.get(i)));
        }
    }

    private String term(Node node) {
        return node.isURI() ? iri(node.getURI()) : node.isLiteral() ? literal(node) : blanks.computeIfAbsent(node, _ -> "_:b" + blanks.size());
    }

    private String iri(String iri) {
        return Prefixes.name(iri).orElseGet(() -> '<' + NOT_IN_IRIS.matcher(relative(iri)).replaceAll(bad -> "\\\\u%04X".formatted((int) bad.group().charAt(0))) + '>');
    }

    private String relative(String iri) {
        String rest = iri.startsWith(Iris.THINGS) ? iri.substring(Iris.THINGS.length()) : iri.startsWith(Iris.GRAPHS) ? iri.substring(Iris.BASE.length()) : "";
        return !relative || !RELATIVE.matcher(rest).matches() ? iri : iri.startsWith(Iris.GRAPHS) ? "../" + rest : rest;
    }

    private String literal(Node literal) {
        String text = literal.getLiteralLexicalForm();
        if (isBare(literal)) {
            return text;
        }
        String quoted = '"' + EscapeStr.stringEsc(text) + '"';
        return !literal.getLiteralLanguage().isEmpty() ? quoted + "@" + literal.getLiteralLanguage()
                : written(literal).map(type -> quoted + "^^" + iri(type)).orElse(quoted);
    }

    private static boolean isBare(Node literal) {
        Pattern form = BARE.get(literal.getLiteralDatatypeURI());
        return form != null && form.matcher(literal.getLiteralLexicalForm()).matches();
    }

    /** The datatype, if it has to be written. */
    private static Optional<String> written(Node literal) {
        return Optional.of(literal.getLiteralDatatypeURI()).filter(type -> !IMPLIED.contains(type) && !isBare(literal));
    }

    private SortedSet<String> prefixes() {
        var used = new TreeSet<String>();
        graph.graph().find().forEachRemaining(triple -> iris(triple).forEach(iri ->
                Prefixes.name(iri).ifPresent(name -> used.add(name.substring(0, name.indexOf(':'))))));
        return used;
    }

    private static Stream<String> iris(Triple triple) {
        Node object = triple.getObject();
        return Stream.of(Optional.of(triple.getSubject()).filter(Node::isURI).map(Node::getURI),
                Optional.of(triple.getPredicate()).filter(property -> !property.equals(RDF.type.asNode())).map(Node::getURI),
                object.isURI() ? Optional.of(object.getURI()) : object.isLiteral() ? written(object) : Optional.<String>empty()).flatMap(Optional::stream);
    }
}

package org.revelateur.resource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.graph.GraphStore;
import org.revelateur.text.Folding;
import org.revelateur.text.Nearest;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;
import org.springframework.stereotype.Component;

/** Turns what people write for a thing, its code, slug or IRI, into the thing's node, or names the nearest that exist. */
@Component
public class Resources {
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}._~-]+(/[\\p{L}\\p{N}._~-]+)*");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Node GEOMETRY = NodeFactory.createURI("http://www.opengis.net/ont/geosparql#Geometry");
    private static final int LONGEST = 500;

    /** A thing under the names by which one may have meant it, folded. */
    private record Candidate(String id, Map<String, String> labels, List<String> names) {
    }

    private record Candidates(long version, List<Candidate> all) {
    }

    private final GraphStore store;
    private final Map<String, Candidates> candidates = new ConcurrentHashMap<>();

    public Resources(GraphStore store) {
        this.store = store;
    }

    /** {@link #resolve(String, String, String)} for a parameter that is named as its kind. */
    public Node resolve(String kind, String text) {
        return resolve(kind, kind, text);
    }

    /**
     * The thing of this kind that the text names.
     *
     * @param parameter the name under which the caller gave it, for the message
     * @throws UnknownIdentifier  if nothing of this kind in the graph bears it; it names the nearest
     * @throws MalformedParameter if it is neither an identifier nor an absolute IRI
     */
    public Node resolve(String kind, String parameter, String text) {
        String name = text.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new MalformedParameter(parameter, name, "un identifiant ou un IRI", "an identifier or an IRI");
        }
        boolean iri = SCHEME.matcher(name).matches();
        if (iri || KEY.matcher(name).matches()) {
            Node node = iri ? iri(parameter, name) : NodeFactory.createURI(Iris.thing(kind, name));
            if (isOfKind(kind, node) && store.read(graph -> exists(graph, node))) {
                return node;
            }
        }
        throw unknown(kind, name);
    }

    /** An IRI that somebody wrote, checked; it need not be in the graph. */
    public static Node iri(String parameter, String text) {
        try {
            var iri = IRIx.create(text);
            if (iri.isReference() && !text.contains(" ")) {
                return NodeFactory.createURI(text);
            }
        } catch (IRIException malformed) {
            // answered below, as a relative IRI is
        }
        throw new MalformedParameter(parameter, text, "un IRI absolu, par exemple " + Iris.thing("territory", "48"),
                "an absolute IRI, for example " + Iris.thing("territory", "48"));
    }

    /** What all named things of a kind are called in an address. */
    public List<String> keys(String kind) {
        return candidates(kind).stream().map(Candidate::id).toList();
    }

    /** The refusal of an identifier, with the nearest that exist. */
    public UnknownIdentifier unknown(String kind, String text) {
        String sought = Iris.key(kind, text).orElse(text);
        var nearest = Nearest.of(sought.substring(0, Math.min(sought.length(), 100)), candidates(kind), Candidate::names, Candidate::id);
        return new UnknownIdentifier(Kind.of(kind), text, Languages.OURS.stream().collect(Collectors.toMap(language -> language, language ->
                nearest.stream().map(near -> new UnknownIdentifier.Neighbour(near.id(), near.labels().get(language))).toList())));
    }

    /** Our IRIs say their kind; of others we only ask that they are in the graph. */
    private static boolean isOfKind(String kind, Node node) {
        return !node.getURI().startsWith(Iris.THINGS) || Iris.key(kind, node.getURI()).isPresent();
    }

    private static boolean exists(DatasetGraph graph, Node node) {
        return graph.find(Node.ANY, node, Node.ANY, Node.ANY).hasNext()
                && !graph.find(Node.ANY, node, RDF.type.asNode(), GEOMETRY).hasNext(); // territory/48/centre is no territory
    }

    private Collection<Candidate> candidates(String kind) {
        return store.read(graph -> {
            long version = store.version();
            return candidates.compute(kind, (_, known) ->
                    known != null && known.version() == version ? known : new Candidates(version, read(graph, kind))).all();
        });
    }

    private static List<Candidate> read(DatasetGraph graph, String kind) {
        var labels = new LinkedHashMap<String, List<Node>>();
        Stream.of(SKOS.prefLabel, SKOS.altLabel).forEach(property ->
                graph.find(Node.ANY, Node.ANY, property.asNode(), Node.ANY).forEachRemaining(quad -> {
                    if (quad.getSubject().isURI()) {
                        Iris.key(kind, quad.getSubject().getURI()).ifPresent(key ->
                                labels.computeIfAbsent(key, _ -> new ArrayList<>()).add(quad.getObject()));
                    }
                }));
        return labels.entrySet().stream().map(entry -> candidate(graph, kind, entry.getKey(), entry.getValue())).toList();
    }

    private static Candidate candidate(DatasetGraph graph, String kind, String key, List<Node> labels) {
        var names = Stream.concat(Stream.of(key, key.substring(key.lastIndexOf('/') + 1)),
                labels.stream().map(Node::getLiteralLexicalForm)).map(Folding::fold).distinct().toList();
        return new Candidate(key, Languages.OURS.stream().collect(Collectors.toMap(language -> language, language ->
                Labels.of(graph, Rev.thing(kind, key), language))), names);
    }
}

package org.revelateur.resource;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.graph.GraphStore;
import org.revelateur.text.Folding;
import org.revelateur.text.Nearest;
import org.revelateur.vocab.Iris;
import org.springframework.stereotype.Component;

/** Turns what people write for a thing, its code, slug or IRI, into the thing's node, or names the nearest that exist. */
@Component
public class Resources {
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}._~-]+(/[\\p{L}\\p{N}._~-]+)*");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Node GEOMETRY = NodeFactory.createURI("http://www.opengis.net/ont/geosparql#Geometry");
    private static final int LONGEST = 500;

    /** A thing under the names by which one may have meant it, folded. */
    private record Candidate(String id, List<String> names) {
    }

    /** The keys of a version's things by kind, and the candidates of those kinds that somebody mistook. */
    private record Known(long version, Map<String, SortedSet<String>> keys, Map<String, List<Candidate>> candidates) {
    }

    private final GraphStore store;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(-1, Map.of(), Map.of()));

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

    /** What all things of a kind are called in an address. */
    public List<String> keys(String kind) {
        return List.copyOf(known().keys().getOrDefault(kind, Collections.emptySortedSet()));
    }

    /** The refusal of an identifier, with the nearest that exist; or of its kind, if there is none. */
    public Problem unknown(String kind, String text) {
        String sought = Iris.key(kind, text).orElse(text);
        var keys = known().keys();
        if (!keys.isEmpty() && !keys.containsKey(kind) && !Kind.isNamed(kind)) {
            return new UnknownKind(kind, Nearest.names(kind.substring(0, Math.min(kind.length(), 100)), keys.keySet()));
        }
        var nearest = Nearest.of(sought.substring(0, Math.min(sought.length(), 100)), candidates(kind), Candidate::names, Candidate::id);
        return new UnknownIdentifier(Kind.of(kind), text, store.read(graph -> Languages.OURS.stream().collect(Collectors.toMap(language -> language, language ->
                nearest.stream().map(near -> new UnknownIdentifier.Neighbour(near.id(),
                        Labels.of(graph, NodeFactory.createURI(Kind.of(kind).iri(near.id())), language))).toList()))));
    }

    /** The refusal of an IRI that the graph does not speak of. */
    public Problem unknown(Node sought) {
        String iri = sought.getURI();
        if (iri.startsWith(Iris.GRAPHS)) {
            return unknown("graph", Iris.graphName(iri));
        }
        if (!iri.startsWith(Iris.THINGS)) {
            return new NothingSaid(iri);
        }
        String[] kindAndKey = iri.substring(Iris.THINGS.length()).split("/", 2);
        return unknown(kindAndKey[0], kindAndKey.length > 1 ? kindAndKey[1] : "");
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
        var now = known();
        return !now.keys().containsKey(kind) ? List.of() : now.candidates().computeIfAbsent(kind, _ -> store.read(graph -> read(graph, Kind.of(kind), now.keys().get(kind))));
    }

    private static List<Candidate> read(DatasetGraph graph, Kind kind, Collection<String> keys) {
        var names = new HashMap<String, Set<String>>();
        keys.forEach(key -> names.put(kind.iri(key), new LinkedHashSet<>(List.of(Folding.fold(key), Folding.fold(key.substring(key.lastIndexOf('/') + 1))))));
        Stream.of(SKOS.prefLabel, SKOS.altLabel, DCTerms.title).forEach(property -> graph.find(Node.ANY, Node.ANY, property.asNode(), Node.ANY).forEachRemaining(quad ->
                names.computeIfPresent(quad.getSubject().toString(), (_, known) -> {
                    known.add(Folding.fold(quad.getObject().getLiteralLexicalForm()));
                    return known;
                })));
        return keys.stream().map(key -> new Candidate(key, List.copyOf(names.get(kind.iri(key))))).toList();
    }

    private Known known() {
        long version = store.version();
        return known.updateAndGet(before -> before.version() == version ? before : new Known(version, store.read(Resources::keys), new ConcurrentHashMap<>()));
    }

    private static Map<String, SortedSet<String>> keys(DatasetGraph graph) {
        var keys = new HashMap<String, SortedSet<String>>();
        graph.find(Node.ANY, Node.ANY, RDF.type.asNode(), Node.ANY).forEachRemaining(quad -> {
            Node thing = quad.getSubject();
            if (thing.isURI() && !quad.getObject().equals(GEOMETRY)) {
                String iri = thing.getURI();
                int key = iri.indexOf('/', Iris.THINGS.length()) + 1;
                if (iri.startsWith(Iris.THINGS) && key > 0) {
                    keys.computeIfAbsent(iri.substring(Iris.THINGS.length(), key - 1), _ -> new TreeSet<>()).add(iri.substring(key));
                } else if (iri.startsWith(Iris.GRAPHS)) {
                    keys.computeIfAbsent(Kind.GRAPH, _ -> new TreeSet<>()).add(Iris.graphName(iri));
                }
            }
        });
        return keys;
    }
}

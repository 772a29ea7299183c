package org.revelateur.geography;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.geosparql.implementation.datatype.WKTDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Paris;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;
import org.springframework.stereotype.Component;

/**
 * Keeps the graph {@code geography}: outlines and neighbours, derived once from the centres of the communes and again when
 * those have changed.
 */
@Component
public class Geography {
    private static final String GRAPH = Iris.graph("geography");
    private static final String GEO = "http://www.opengis.net/ont/geosparql#";
    private static final Node GEOMETRY = NodeFactory.createURI(GEO + "Geometry");
    private static final Node DEFAULT_GEOMETRY = NodeFactory.createURI(GEO + "hasDefaultGeometry");
    private static final Node AS_WKT = NodeFactory.createURI(GEO + "asWKT");
    private static final String CENTRES = """
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            PREFIX rev: <https://w3id.org/revelateur/def#>
            PREFIX schema: <https://schema.org/>
            SELECT ?commune ?centre ?kind ?whole WHERE {
              ?commune a rev:Commune ; geo:hasCentroid/geo:asWKT ?centre .
              OPTIONAL { ?commune schema:containedInPlace ?whole . ?whole a ?kind . FILTER (?kind IN (rev:Epci, rev:Departement)) }
            } ORDER BY ?commune ?kind ?whole""";

    private final GraphStore graph;

    Geography(GraphStore graph) {
        this.graph = graph;
    }

    /** Derives the outlines again if the centres are others than those they were derived from. */
    public void derive() {
        Communes communes = graph.read(Geography::communes);
        boolean current = graph.releaseOf(GRAPH).equals(Optional.of(communes.digest()));
        if (current || communes.centres.size() < 3) {
            return;
        }
        Graph derived = outlines(communes);
        graph.write(new Change(Author.program("outlines derived from the communes' centres"), dataset -> {
            Node name = NodeFactory.createURI(GRAPH);
            dataset.removeGraph(name);
            Set<Node> official = official(dataset);
            derived.stream().filter(t -> !official.contains(t.getSubject()) && !(t.getPredicate().equals(DEFAULT_GEOMETRY) && official.contains(t.getObject())))
                    .forEach(t -> dataset.add(name, t.getSubject(), t.getPredicate(), t.getObject()));
        }), Map.of(GRAPH, communes.digest()));
    }

    /** The shapes that nobody needs: their territories have an official one. */
    private static Set<Node> official(DatasetGraph dataset) {
        Set<Node> shapes = new HashSet<>();
        dataset.find(Node.ANY, Node.ANY, DEFAULT_GEOMETRY, Node.ANY).forEachRemaining(quad -> shapes.add(shape(quad.getSubject().getURI())));
        return shapes;
    }

    private static Node shape(String territory) {
        return NodeFactory.createURI(territory + "/shape");
    }

    /** The centres in WKT, and by kind the larger territories with their communes. */
    private record Communes(SortedMap<String, String> centres, SortedMap<String, SortedMap<String, SortedSet<String>>> wholes) {
        String digest() {
            return DigestUtils.sha256Hex(centres + "|" + wholes);
        }
    }

    private static Communes communes(DatasetGraph dataset) {
        var communes = new Communes(new TreeMap<>(), new TreeMap<>());
        try (var exec = QueryExec.dataset(dataset).query(QueryFactory.create(CENTRES)).build()) {
            exec.select().forEachRemaining(row -> {
                String commune = row.get("commune").getURI();
                communes.centres.put(commune, row.get("centre").getLiteralLexicalForm());
                if (row.contains("whole")) {
                    communes.wholes.computeIfAbsent(row.get("kind").getURI(), key -> new TreeMap<>())
                            .computeIfAbsent(row.get("whole").getURI(), key -> new TreeSet<>()).add(commune);
                }
            });
        }
        return communes;
    }

    private static Graph outlines(Communes communes) {
        var degrees = new TreeMap<String, Coordinate>();
        communes.centres.forEach((commune, wkt) -> degrees.put(commune, point(wkt)));
        var plane = new Plane(degrees.values().stream().mapToDouble(Coordinate::getY).average().orElseThrow());
        var centres = new TreeMap<String, Coordinate>();
        degrees.forEach((commune, c) -> centres.put(commune, plane.toPlane(c.x, c.y)));
        var outlines = new Outlines(centres);
        Graph derived = GraphFactory.createDefaultGraph();
        describe(derived);
        write(derived, plane, outlines.cells());
        communes.wholes.values().forEach(ofOneKind -> {
            var wholes = new TreeMap<String, Geometry>();
            ofOneKind.forEach((whole, parts) -> wholes.put(whole, outlines.union(parts)));
            write(derived, plane, wholes);
        });
        return derived;
    }

    private static Coordinate point(String wkt) {
        try {
            return new WKTReader().read(wkt).getCoordinate();
        } catch (ParseException e) {
            throw new IllegalArgumentException("Not a WKT point: " + wkt, e);
        }
    }

    private static void describe(Graph graph) {
        Node name = NodeFactory.createURI(GRAPH);
        graph.add(name, RDF.type.asNode(), DCAT.Dataset.asNode());
        graph.add(name, DCTerms.title.asNode(), NodeFactory.createLiteralLang("Contours approchés et voisinages", "fr"));
        graph.add(name, DCTerms.title.asNode(), NodeFactory.createLiteralLang("Approximate outlines and neighbourhoods", "en"));
        graph.add(name, DCTerms.description.asNode(), NodeFactory.createLiteralLang(
                "Contours calculés par Révélateur à partir des centres des communes (cellules de Voronoï dans une enveloppe concave élargie) : "
                        + "ce ne sont pas des limites officielles. Les voisinages en sont déduits.", "fr"));
        graph.add(name, DCTerms.license.asNode(), NodeFactory.createURI("https://spdx.org/licenses/etalab-2.0.html"));
        graph.add(name, NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom"), NodeFactory.createURI(Iris.graph("territories")));
        graph.add(name, DCTerms.issued.asNode(), NodeFactory.createLiteralDT(Paris.today(InstantSource.system()).toString(), XSDDatatype.XSDdate));
    }

    private static void write(Graph graph, Plane plane, SortedMap<String, Geometry> outlines) {
        outlines.forEach((territory, outline) -> {
            Node shape = shape(territory);
            graph.add(NodeFactory.createURI(territory), DEFAULT_GEOMETRY, shape);
            graph.add(shape, RDF.type.asNode(), GEOMETRY);
            graph.add(shape, AS_WKT, NodeFactory.createLiteralDT(plane.toDegrees(outline).toText(), WKTDatatype.INSTANCE));
        });
        Outlines.neighbours(outlines).forEach((territory, others) -> others.forEach(other ->
                graph.add(NodeFactory.createURI(territory), Rev.NEIGHBOUR_OF, NodeFactory.createURI(other))));
    }
}

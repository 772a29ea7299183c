package org.revelateur.publication;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.apache.commons.codec.binary.Hex;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.revelateur.census.Census;
import org.revelateur.census.Counts;
import org.revelateur.graph.GraphStore;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Prefixes;

/** Describes the whole and each of its graphs in VoID and DCAT: counts, licence, sources, dates, and the files with their checksums. */
final class Catalogue {
    static final Node SELF = NodeFactory.createURI(Iris.BASE + ".well-known/void");
    private static final Node WHOLE = NodeFactory.createURI(SELF.getURI() + "#revelateur");
    private static final Node CATALOG = NodeFactory.createURI(SELF.getURI() + "#catalog");
    private static final Node LICENCE = NodeFactory.createURI("https://spdx.org/licenses/etalab-2.0.html");

    private final Graph description = GraphFactory.createDefaultGraph();
    private final String root;
    private final GraphStore store;
    private final Dumps dumps;

    private Catalogue(String root, GraphStore store, Dumps dumps) {
        this.root = root;
        this.store = store;
        this.dumps = dumps;
    }

    /** @param root the address of this server */
    static Graph describe(String root, Census.Result census, GraphStore store, DatasetGraph dataset, Dumps dumps) {
        var catalogue = new Catalogue(root, store, dumps);
        catalogue.whole(census);
        census.graphs().forEach((graph, counted) -> catalogue.graph(graph, counted, dataset));
        return catalogue.description;
    }

    private void whole(Census.Result census) {
        type(SELF, VOID.DatasetDescription.asNode());
        say(SELF, "foaf:primaryTopic", WHOLE);
        type(CATALOG, DCAT.Catalog.asNode());
        titles(CATALOG, "Catalogue de Révélateur", "Catalogue of Révélateur");
        say(CATALOG, "dcterms:license", LICENCE);
        say(CATALOG, "dcat:dataset", WHOLE);
        type(WHOLE, VOID.Dataset.asNode());
        type(WHOLE, DCAT.Dataset.asNode());
        titles(WHOLE, "Révélateur : besoins, solutions et acteurs des territoires", "Révélateur: needs, solutions and actors of territories");
        say(WHOLE, "dcterms:license", LICENCE);
        say(WHOLE, "void:sparqlEndpoint", here("/sparql"));
        say(WHOLE, "void:uriSpace", NodeFactory.createLiteralString(Iris.THINGS));
        say(WHOLE, "void:vocabulary", NodeFactory.createURI(Iris.TERMS));
        say(WHOLE, "dcat:landingPage", here("/"));
        say(WHOLE, "dcat:version", NodeFactory.createLiteralString(Long.toString(census.version())));
        modified(WHOLE, census.version());
        counts(WHOLE, "#all", census.all());
        census.all().examples().entrySet().stream().filter(entry -> entry.getKey().getURI().startsWith(Iris.TERMS) && entry.getValue().isURI())
                .forEach(entry -> say(WHOLE, "void:exampleResource", entry.getValue()));
    }

    private void graph(Node graph, Census.Counted counted, DatasetGraph dataset) {
        dataset.find(Quad.unionGraph, graph, Node.ANY, Node.ANY).forEachRemaining(quad -> description.add(quad.asTriple())); // title, licence, source, date
        type(graph, VOID.Dataset.asNode());
        type(graph, DCAT.Dataset.asNode());
        say(WHOLE, "void:subset", graph);
        say(CATALOG, "dcat:dataset", graph);
        modified(graph, counted.changedIn());
        counts(graph, "#" + Iris.graphName(graph.getURI()), counted.counts());
        if (graph.getURI().startsWith(Iris.GRAPHS)) {
            for (DumpFormat format : DumpFormat.values()) {
                distribution(graph, format);
            }
        }
    }

    private void distribution(Node graph, DumpFormat format) {
        var dump = dumps.of(graph, format);
        String path = "/dump/" + Iris.graphName(graph.getURI()) + "." + format.extension();
        Node distribution = here(path);
        Node checksum = NodeFactory.createURI(SELF.getURI() + "#" + path.substring(1) + "-sha256");
        say(graph, "void:dataDump", distribution);
        say(graph, "dcat:distribution", distribution);
        type(distribution, DCAT.Distribution.asNode());
        say(distribution, "dcat:downloadURL", distribution);
        say(distribution, "dcat:accessURL", distribution);
        say(distribution, "dcat:mediaType", NodeFactory.createURI("https://www.iana.org/assignments/media-types/" + format.contentType()));
        if (format.isZipped()) {
            say(distribution, "dcat:compressFormat", NodeFactory.createURI("https://www.iana.org/assignments/media-types/application/gzip"));
        }
        say(distribution, "dcat:byteSize", NodeFactory.createLiteralDT(Long.toString(dump.size()), XSDDatatype.XSDnonNegativeInteger));
        say(distribution, "spdx:checksum", checksum);
        type(checksum, term("spdx:Checksum"));
        say(checksum, "spdx:algorithm", term("spdx:checksumAlgorithm_sha256"));
        say(checksum, "spdx:checksumValue", NodeFactory.createLiteralDT(Hex.encodeHexString(dump.sha256()), XSDDatatype.XSDhexBinary));
    }

    /** When the version was made that it is of, where that is on record. */
    private void modified(Node dataset, long version) {
        store.revision(version).ifPresent(revision -> say(dataset, "dcterms:modified",
                NodeFactory.createLiteralDT(revision.time().truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime)));
    }

    private void counts(Node dataset, String name, Counts counts) {
        say(dataset, "void:triples", number(counts.triples()));
        say(dataset, "void:distinctSubjects", number(counts.subjects()));
        say(dataset, "void:distinctObjects", number(counts.objects()));
        say(dataset, "void:classes", number(counts.classes().size()));
        say(dataset, "void:properties", number(counts.properties().size()));
        partitions(dataset, name, counts.classes(), "class", "void:classPartition", "void:class", "void:entities");
        partitions(dataset, name, counts.properties(), "property", "void:propertyPartition", "void:property", "void:triples");
    }

    private void partitions(Node dataset, String name, Map<Node, Long> counts, String kind, String partition, String of, String count) {
        counts.forEach((term, number) -> {
            String iri = term.getURI();
            Node part = NodeFactory.createURI(SELF.getURI() + name + "-" + kind + "-" + Prefixes.name(iri).orElse(iri).replaceAll("[^A-Za-z0-9_-]+", "-"));
            say(dataset, partition, part);
            say(part, of, term);
            say(part, count, number(number));
        });
    }

    private void titles(Node thing, String french, String english) {
        say(thing, "dcterms:title", NodeFactory.createLiteralLang(french, "fr"));
        say(thing, "dcterms:title", NodeFactory.createLiteralLang(english, "en"));
    }

    private void type(Node thing, Node type) {
        description.add(thing, RDF.type.asNode(), type);
    }

    private void say(Node subject, String property, Node object) {
        description.add(subject, term(property), object);
    }

    private Node here(String path) {
        return NodeFactory.createURI(root + path);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Prefixes.iri(name));
    }

    private static Node number(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }
}

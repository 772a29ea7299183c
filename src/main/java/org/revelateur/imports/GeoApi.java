package org.revelateur.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.geosparql.implementation.datatype.WKTDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.resource.Form;
import org.revelateur.resource.Resources;
import org.revelateur.vocab.Prefixes;
import org.revelateur.vocab.Rev;
import tools.jackson.databind.JsonNode;

/** What geo.api.gouv.fr says of communes, EPCI, départements and regions, as JSON or GeoJSON: with contours they are official outlines. */
final class GeoApi {
    static final String ID = "geo-api";
    private static final String SOURCE = "https://geo.api.gouv.fr";
    private static final Node GEOMETRY = term("geo:Geometry");
    private static final Node OUTLINE = term("geo:hasDefaultGeometry");
    private static final Node WITHIN = term("schema:containedInPlace");

    private final Resources resources;
    private final List<Notice> notices;
    private final List<Described> things = new ArrayList<>();

    private GeoApi(Resources resources, List<Notice> notices) {
        this.resources = resources;
        this.notices = notices;
    }

    static List<Described> read(byte[] content, Resources resources, List<Notice> notices) {
        var reader = new GeoApi(resources, notices);
        int number = 0;
        for (JsonNode element : Json.elements(content, "features")) {
            reader.read(++number, element.has("properties") ? element.path("properties") : element, element.has("geometry") ? element.path("geometry") : element.path("contour"));
        }
        return reader.things;
    }

    private void read(int number, JsonNode place, JsonNode contour) {
        String code = Json.text(place, "code");
        String kind = kind(code, place);
        String key = kind.equals("Region") ? "R" + code : code;
        List<String> wholes = Stream.concat(Stream.of(Json.text(place, "codeDepartement"), Json.text(place, "codeEpci"), kind.equals("Departement") ? "R" + Json.text(place, "codeRegion") : "", kind.equals("Region") ? "FR" : ""),
                place.path("codesDepartements").valueStream().map(each -> each.asString(""))).filter(whole -> resources.keys("territory").contains(whole)).toList();
        boolean isKnown = resources.keys("territory").contains(key);
        if (kind.isEmpty() || Json.text(place, "nom").isEmpty() || !isKnown && (wholes.isEmpty() || !kind.equals("Commune") || !place.path("centre").has("coordinates"))) {
            notices.add(Notice.leftOut(number, "« %s » (%s) est laissé : le graphe ne connaît ni ce territoire ni celui qui le contient, ou il y manque un centre".formatted(Json.text(place, "nom"), code),
                    "\"%s\" (%s) is left out: the graph knows neither this territory nor one that contains it, or it has no centre".formatted(Json.text(place, "nom"), code)));
            return;
        }
        describe(number, place, kind, Rev.thing("territory", key), isKnown ? List.of() : wholes, contour);
    }

    private void describe(int number, JsonNode place, String kind, Node territory, List<String> wholes, JsonNode contour) {
        var thing = new Described(number, Rev.graph("territories"), territory, false);
        thing.say(RDF.type.asNode(), Rev.TERRITORY_CLASS);
        thing.say(RDF.type.asNode(), Rev.term(kind));
        thing.say(SKOS.prefLabel.asNode(), Form.FRENCH.term(Json.text(place, "nom")));
        thing.say(DCTerms.identifier.asNode(), NodeFactory.createLiteralString(territory.getURI().replaceFirst(".*/", "")));
        wholes.forEach(whole -> thing.say(WITHIN, Rev.thing("territory", whole)));
        if (place.path("surface").isNumber() && place.path("surface").asDouble() > 0) {
            thing.say(Rev.term("area"), Form.DECIMAL.term(Double.toString(place.path("surface").asDouble() / 100))); // hectares
        }
        if (!wholes.isEmpty()) {
            thing.say(DCTerms.source.asNode(), NodeFactory.createURI(SOURCE));
        }
        things.add(thing);
        var source = new Described(number, thing.graph(), NodeFactory.createURI(SOURCE), false);
        source.say(RDF.type.asNode(), Rev.term("Source"));
        source.say(DCTerms.title.asNode(), Form.FRENCH.term("API Découpage administratif"));
        things.add(source);
        geometry(thing, "geo:hasCentroid", "/centre", place.path("centre"));
        if (contour.path("type").asString("").endsWith("Polygon")) {
            geometry(thing, "geo:hasDefaultGeometry", "/contour", contour);
        }
    }

    private void geometry(Described thing, String property, String name, JsonNode geometry) {
        String wkt = Wkt.of(geometry);
        if (!wkt.isEmpty()) {
            Node shape = NodeFactory.createURI(thing.thing().getURI() + name);
            thing.say(term(property), shape);
            var shaped = new Described(thing.line(), thing.graph(), shape, false);
            shaped.say(RDF.type.asNode(), GEOMETRY);
            shaped.say(term("geo:asWKT"), NodeFactory.createLiteralDT(wkt, WKTDatatype.INSTANCE));
            things.add(shaped);
        }
    }

    /** A region's code looks like a département's; only the others name their region. */
    private static String kind(String code, JsonNode place) {
        return code.matches("\\d{9}") ? "Epci" : code.matches("(\\d\\d|2[AB])\\d{3}") ? "Commune" : !code.matches("\\d{2,3}|2[AB]") ? "" : place.has("codeRegion") ? "Departement" : "Region";
    }

    /** Outlines that were derived give way to official ones. */
    static void giveWay(List<Described> things, DatasetGraph dataset) {
        Node derived = Rev.graph("geography");
        things.stream().filter(thing -> thing.values().containsKey(OUTLINE)).forEach(thing -> {
            var shapes = dataset.getGraph(derived).stream(thing.thing(), OUTLINE, Node.ANY).map(triple -> triple.getObject()).toList();
            shapes.forEach(shape -> {
                dataset.deleteAny(derived, thing.thing(), OUTLINE, shape);
                dataset.deleteAny(derived, shape, Node.ANY, Node.ANY);
            });
        });
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Prefixes.iri(name));
    }
}

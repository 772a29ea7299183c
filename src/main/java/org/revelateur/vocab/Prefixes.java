package org.revelateur.vocab;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The prefixes that every query, page and file of this project writes. */
public final class Prefixes {
    public static final Map<String, String> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("dc", "http://purl.org/dc/elements/1.1/"),
            Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
            Map.entry("dcterms", "http://purl.org/dc/terms/"),
            Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
            Map.entry("geo", "http://www.opengis.net/ont/geosparql#"),
            Map.entry("geof", "http://www.opengis.net/def/function/geosparql/"),
            Map.entry("org", "http://www.w3.org/ns/org#"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("prov", "http://www.w3.org/ns/prov#"),
            Map.entry("qb", "http://purl.org/linked-data/cube#"),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("rev", Iris.TERMS),
            Map.entry("schema", "https://schema.org/"),
            Map.entry("sh", "http://www.w3.org/ns/shacl#"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("spatialF", "http://jena.apache.org/function/spatial#"),
            Map.entry("spdx", "http://spdx.org/rdf/terms#"),
            Map.entry("text", "http://jena.apache.org/text#"),
            Map.entry("vann", "http://purl.org/vocab/vann/"),
            Map.entry("void", "http://rdfs.org/ns/void#"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#")));

    private static final Map<String, String> NAMESPACES = ALL.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    private static final Pattern SIMPLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*"); // needs no escape in any format

    private Prefixes() {
    }

    /** {@code rev:Solution} for {@code {base}def#Solution}; empty if no prefix of ours fits, or the rest would need escapes. */
    public static Optional<String> name(String iri) {
        int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
        return Optional.ofNullable(NAMESPACES.get(iri.substring(0, end))).filter(_ -> SIMPLE.matcher(iri.substring(end)).matches())
                .map(prefix -> prefix + ":" + iri.substring(end));
    }

    /** The IRI that {@code rev:Solution} stands for, or the text itself if it bears no prefix of ours. */
    public static String iri(String name) {
        int colon = Math.max(name.indexOf(':'), 0);
        return ALL.containsKey(name.substring(0, colon)) ? ALL.get(name.substring(0, colon)) + name.substring(colon + 1) : name;
    }
}

package org.revelateur.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data is made up. */
class LabelsTests {
    private final DatasetGraph graph = DatasetGraphFactory.createTxnMem();

    LabelsTests() {
        RDFParser.fromString("""
                @prefix : <https://example.org/> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                :all skos:prefLabel "allemand"@de , "français"@fr , "nu" , "anglais"@en .
                :no-french skos:prefLabel "allemand"@de , "nu" , "anglais"@en .
                :foreign skos:prefLabel "allemand"@de , "anglais"@en .
                :far skos:prefLabel "italien"@it , "allemand"@de .
                :titled dcterms:title "titre"@fr .
                """, Lang.TURTLE).parse(graph);
    }

    @ParameterizedTest
    @CsvSource({
            "https://example.org/all, de, allemand", "https://example.org/all, en, anglais", "https://example.org/all, oc, français",
            "https://example.org/no-french, oc, nu", "https://example.org/foreign, oc, anglais", "https://example.org/far, oc, allemand",
            "https://example.org/titled, en, titre", "https://example.org/nom%20local, fr, nom local",
            "https://w3id.org/revelateur/id/need/mobilite/sans-voiture, fr, mobilite/sans-voiture", "https://example.org/def#Terme, fr, Terme"})
    void choosesTheAskedLanguageThenFrenchUntaggedEnglishAnyAndTheLocalName(String iri, String language, String label) {
        assertThat(Labels.of(graph, NodeFactory.createURI(iri), language)).isEqualTo(label);
    }
}

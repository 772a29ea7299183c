package org.revelateur.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.revelateur.graph.Admission;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Resources;

/** A small catalogue over a small graph. Everything in it is made up. */
final class QueryFixture implements AutoCloseable {
    static final String PREFIXES = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX rev: <https://w3id.org/revelateur/def#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;
    private static final String DATA = """
            BASE <https://w3id.org/revelateur/id/>
            """ + PREFIXES + """
            <../graph/test> {
                <territory/48> a rev:Departement , rev:Territory ; skos:prefLabel "Lozère"@fr .
                <need/mobilite/sans-voiture> a rev:Need ; skos:prefLabel "Se déplacer sans voiture"@fr , "Getting around without a car"@en .
                <need/commerce/dernier-commerce> a rev:Need ; skos:prefLabel "Garder le dernier commerce"@fr .
                <solution/autostop> a rev:Solution ; rev:answersNeed <need/mobilite/sans-voiture> ; skos:prefLabel "Autostop; organisé"@fr , "Hitch-hiking"@en ;
                    dcterms:source <https://example.org/page?a=1&b=2> ; rev:needsReview true ; rev:startYear "2012"^^xsd:gYear ; rev:value -12.5 .
                <solution/navette> a rev:Solution ; rev:answersNeed <need/mobilite/sans-voiture> ; skos:prefLabel "=1+1"@fr , "Shuttle"@en .
                <solution/velo> a rev:Solution ; rev:answersNeed <need/mobilite/sans-voiture> ; skos:prefLabel "Vélo \\"partagé\\""@fr , "Bike"@en .
                <https://example.org/page?a=1&b=2> a rev:Source ; dcterms:title "Une page & son titre"@fr .
            }
            """;
    static final Map<String, String> FILES = Map.of(
            "solutions/solutions-of-need.rq", """
                    #+ summary: Solutions qui répondent à un besoin
                    #+ summary-en: Solutions that answer a need
                    #+ users: [analyst, facilitator]
                    #+ params:
                    #+   need: {type: need, label: besoin, label-en: need, example: mobilite/sans-voiture}
                    #+   lang: {type: lang, default: fr}
                    #+   limit: {type: integer, default: 20, max: 100}
                    #+   offset: {type: offset, default: 0}
                    """ + PREFIXES + """
                    SELECT ?solution ?label ?need
                    WHERE {
                      ?solution a rev:Solution ; rev:answersNeed ?need ; skos:prefLabel ?label .
                      FILTER (lang(?label) = ?lang)
                    }
                    ORDER BY ?solution
                    """,
            "solutions/typed.rq", """
                    #+ summary: Un mot de chaque type
                    #+ params:
                    #+   text: {type: string, optional: true}
                    #+   iri: {type: iri, optional: true}
                    #+   integer: {type: integer, optional: true, min: 1}
                    #+   decimal: {type: decimal, optional: true}
                    #+   flag: {type: boolean, default: false}
                    #+   level: {type: level, optional: true}
                    #+   today: {type: date, default: today}
                    #+   territory: {type: territory, optional: true}
                    """ + PREFIXES + """
                    SELECT ?text ?iri ?integer ?decimal ?flag ?level ?today ?territory ?given
                    WHERE { BIND (BOUND(?territory) AS ?given) }
                    """,
            "solutions/facts.rq", """
                    #+ summary: Des faits de tous types
                    """ + PREFIXES + """
                    SELECT ?solution ?label ?value ?year ?review ?since ?phone ?source
                    WHERE {
                      ?solution a rev:Solution ; skos:prefLabel ?label .
                      OPTIONAL { ?solution rev:value ?value ; rev:startYear ?year ; rev:needsReview ?review ; dcterms:source ?source
                                 BIND ("2021-03-04"^^xsd:date AS ?since) BIND ("+33 1" AS ?phone) }
                      FILTER (lang(?label) = "fr")
                    }
                    ORDER BY ?solution
                    """,
            "trust/any-solution.rq", """
                    #+ summary: Y a-t-il une solution ?
                    #+ params:
                    #+   need: {type: need, example: mobilite/sans-voiture}
                    """ + PREFIXES + "ASK { ?solution rev:answersNeed ?need }",
            "trust/describe-need.rq", """
                    #+ summary: Ce qui répond à un besoin, en graphe
                    #+ params:
                    #+   need: {type: need, example: mobilite/sans-voiture}
                    """ + PREFIXES + "CONSTRUCT { ?solution rev:answersNeed ?need } WHERE { ?solution rev:answersNeed ?need }",
            "trust/endless.rq", """
                    #+ summary: Une requête sans fin
                    """ + PREFIXES + """
                    SELECT (COUNT(*) AS ?n)
                    WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?p ?q ?r . FILTER (?a != ?p) }
                    """);

    final GraphStore store = GraphStore.inMemory(GraphFactory.createDefaultGraph(), event -> { });
    final QueryCatalogue catalogue;

    QueryFixture() {
        this(FILES, Duration.ofSeconds(10), 100_000);
    }

    QueryFixture(Map<String, String> files, Duration timeout, long rows) {
        this(files, timeout, rows, 4);
    }

    QueryFixture(Map<String, String> files, Duration timeout, long rows, int longQueries) {
        add(DATA);
        var clock = Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC); // already 2027 in France
        catalogue = new QueryCatalogue(new TreeMap<>(files), new Resources(store), new QueryRunner(store, new Admission(longQueries), timeout, rows), clock);
    }

    @Override
    public void close() {
        store.close();
    }

    void add(String trig) {
        store.write(new Change(Author.program("test"), graph -> RDFParser.fromString(trig, Lang.TRIG).parse(graph)));
    }
}

package org.revelateur.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.revelateur.understanding.Territory.Kind;

/** Reads the territories' names, and what tells two of one name apart. */
final class Territories {
    private static final Query NAMES = Rows.query("""
            SELECT ?territory ?name ?kind WHERE {
              VALUES (?class ?kind) {
                (rev:Commune "COMMUNE") (rev:Epci "EPCI") (rev:Petr "PETR") (rev:Park "PARK") (rev:Gal "GAL") (rev:Departement "DEPARTEMENT") (rev:Region "REGION")
              }
              ?territory a ?class ; skos:prefLabel|skos:altLabel ?name .
            }""");
    private static final Query POPULATIONS = Rows.query("""
            SELECT ?territory ?population WHERE {
              ?observation rev:indicator <https://w3id.org/revelateur/id/indicator/population> ; rev:territory ?territory ; rev:value ?population .
            }""");
    private static final Query PROGRAMMES = Rows.query("SELECT DISTINCT ?territory WHERE { ?programme a rev:Programme ; rev:territory ?territory }");
    private static final Query WHOLES = Rows.query("SELECT ?territory ?whole WHERE { ?territory schema:containedInPlace|rev:extendsOver ?whole }");

    private Territories() {
    }

    static List<Territory> of(DatasetGraph graph) {
        var populations = new HashMap<String, Double>();
        Rows.each(graph, POPULATIONS, row -> populations.merge(Rows.text(row, "territory"), Rows.number(row, "population"), Math::max));
        Set<String> programme = programme(graph);
        var territories = new ArrayList<Territory>();
        Rows.each(graph, NAMES, row -> {
            String iri = Rows.text(row, "territory");
            territories.add(new Territory(iri, Rows.text(row, "name"), Kind.valueOf(Rows.text(row, "kind")), programme.contains(iri), populations.getOrDefault(iri, 0.0)));
        });
        return territories;
    }

    /** The territories of programmes, with what lies in them and what holds them; all where there is no programme. */
    private static Set<String> programme(DatasetGraph graph) {
        var programme = new HashSet<String>();
        Rows.each(graph, PROGRAMMES, row -> programme.add(Rows.text(row, "territory")));
        Map<String, Set<String>> wholes = new HashMap<>();
        Rows.each(graph, WHOLES, row -> wholes.computeIfAbsent(Rows.text(row, "territory"), _ -> new HashSet<>()).add(Rows.text(row, "whole")));
        var all = new HashSet<>(programme);
        wholes.forEach((territory, some) -> {
            if (programme.contains(territory)) {
                all.addAll(some);
            } else if (some.stream().anyMatch(programme::contains)) {
                all.add(territory);
            }
        });
        return programme.isEmpty() ? wholes.keySet() : all;
    }
}

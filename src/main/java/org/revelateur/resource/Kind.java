package org.revelateur.resource;

import java.util.Map;
import org.revelateur.vocab.Iris;

/** A kind of thing as its IRI says it, {@code {base}id/{kind}/{key}}, and how a message speaks of it. */
record Kind(String name, String none, String english) {
    /** Of a named graph, whose IRI is {@code {base}graph/{key}}. */
    static final String GRAPH = "graph";
    private static final Map<String, String> NONE = Map.ofEntries(
            Map.entry("actor", "Aucune structure"),
            Map.entry("audience", "Aucun public"),
            Map.entry("context", "Aucun contexte"),
            Map.entry(GRAPH, "Aucun graphe"),
            Map.entry("horizon", "Aucun horizon"),
            Map.entry("indicator", "Aucun indicateur"),
            Map.entry("need", "Aucun besoin"),
            Map.entry("offer", "Aucune offre"),
            Map.entry("session", "Aucune séance"),
            Map.entry("solution", "Aucune solution"),
            Map.entry("solution-kind", "Aucune nature de solution"),
            Map.entry("stage", "Aucune étape"),
            Map.entry("territorial-need", "Aucun besoin territorial"),
            Map.entry("territory", "Aucun territoire"),
            Map.entry("theme", "Aucun thème"),
            Map.entry("workshop", "Aucun atelier"));

    static boolean isNamed(String name) {
        return NONE.containsKey(name);
    }

    String iri(String key) {
        return name.equals(GRAPH) ? Iris.graph(key) : Iris.thing(name, key);
    }

    static Kind of(String name) {
        return new Kind(name, NONE.getOrDefault(name, "Aucun élément de type « " + name + " »"), name.replace('-', ' '));
    }
}

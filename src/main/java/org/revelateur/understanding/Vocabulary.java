package org.revelateur.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.revelateur.text.Corpus;
import org.revelateur.text.Folding;

/**
 * What the graph says in words.
 *
 * @param related       the needs that each need is related to
 * @param ordinaryWords folded, those that the texts use in small letters: hardly ever names
 */
record Vocabulary(List<Phrase> phrases, Map<String, Set<String>> related, List<Territory> territories, List<Corpus.Text> solutions,
                  Set<String> ordinaryWords) {
    private static final Pattern SMALL_LETTERS = Pattern.compile("(?<![\\p{L}\\p{M}'’-])\\p{Ll}[\\p{Ll}\\p{M}]+");

    /** Weights by how directly a text says the need; tuned by leaving phrases out and reading them. */
    private static final Query PHRASES = Rows.query("""
            SELECT ?need ?text ?weight WHERE {
              {
                VALUES (?property ?weight) { (skos:prefLabel 2.0) (skos:definition 1.5) (skos:altLabel 1.2) (skos:hiddenLabel 1.0) }
                ?need a rev:Need ; ?property ?text .
              } UNION {
                VALUES ?property { dcterms:description rev:why rev:cause rev:consequence rev:measure }
                ?here a rev:TerritorialNeed ; rev:need ?need ; ?property ?text .
                BIND (0.3 AS ?weight)
              } UNION {
                ?solution rev:answersNeed ?need ; skos:prefLabel ?name ; dcterms:description ?description .
                OPTIONAL { ?answer rev:solution ?solution ; rev:need ?need ; rev:rank ?rank }
                BIND (CONCAT(?name, ". ", ?description) AS ?text)
                BIND (0.5 / COALESCE(?rank, 4) AS ?weight)
              }
            }""");
    private static final Query RELATED = Rows.query("SELECT ?need ?other WHERE { ?need a rev:Need . { ?need skos:related ?other } UNION { ?other skos:related ?need } }");
    private static final Query SOLUTIONS = Rows.query("SELECT ?solution ?name ?description WHERE { ?solution a rev:Solution ; skos:prefLabel ?name ; dcterms:description ?description }");
    /** Needs a read transaction. */
    static Vocabulary of(DatasetGraph graph) {
        var phrases = new ArrayList<Phrase>();
        Rows.each(graph, PHRASES, row -> phrases.add(new Phrase(Rows.text(row, "need"), Rows.text(row, "text"), Rows.number(row, "weight"))));
        var related = new HashMap<String, Set<String>>();
        Rows.each(graph, RELATED, row -> related.computeIfAbsent(Rows.text(row, "need"), _ -> new TreeSet<>()).add(Rows.text(row, "other")));
        var solutions = new ArrayList<Corpus.Text>();
        Rows.each(graph, SOLUTIONS, row -> solutions.add(new Corpus.Text(Rows.text(row, "solution"), Rows.text(row, "name"), Rows.text(row, "description"))));
        var ordinary = new HashSet<String>();
        phrases.forEach(phrase -> SMALL_LETTERS.matcher(phrase.text()).results().forEach(word -> ordinary.add(Folding.fold(word.group()))));
        return new Vocabulary(phrases, related, Territories.of(graph), solutions, ordinary);
    }
}

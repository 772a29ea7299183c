package org.revelateur.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.revelateur.text.Corpus;
import org.revelateur.vocab.Iris;

/** What the server's graph says of needs and solutions, as simple rankings use it. Things go by the last part of their IRI. */
final class Catalogue {
    private static final String PREFIXES = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX rev: <https://w3id.org/revelateur/def#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;
    private static final String SOLUTIONS = PREFIXES + "SELECT ?solution ?name ?description { ?solution a rev:Solution ; skos:prefLabel ?name ; dcterms:description ?description }";
    private static final String NEEDS = PREFIXES + """
            SELECT ?need ?label ?definition {
              ?need a rev:Need ; skos:prefLabel ?label ; skos:definition ?definition . FILTER (lang(?label) = lang(?definition))
            }""";
    private static final String ANSWERS = PREFIXES + """
            SELECT ?solution ?need (COALESCE(?given, 4) AS ?rank) {
              ?solution rev:answersNeed ?need .
              OPTIONAL { ?answer rev:solution ?solution ; rev:need ?need ; rev:rank ?given }
            }""";

    private record Answer(String solution, int rank) {
    }

    private final Map<String, Corpus.Text> solutions = new HashMap<>();
    private final Map<String, Corpus.Text> needs = new HashMap<>();
    private final Map<String, List<Answer>> answers = new HashMap<>();
    private final Corpus solutionTexts;
    private final Corpus needTexts;

    Catalogue(Server server) {
        server.select(SOLUTIONS).forEach(row -> solutions.put(solution(row), new Corpus.Text(solution(row), row.apply("name"), row.apply("description"))));
        server.select(NEEDS).forEach(row -> needs.merge(need(row), new Corpus.Text(need(row), row.apply("label"), row.apply("definition")),
                (one, other) -> new Corpus.Text(one.id(), one.title() + ". " + other.title(), one.body() + " " + other.body())));
        server.select(ANSWERS).forEach(row -> answers.computeIfAbsent(need(row), _ -> new ArrayList<>()).add(new Answer(solution(row), Integer.parseInt(row.apply("rank")))));
        solutionTexts = new Corpus(solutions.values());
        needTexts = new Corpus(needs.values());
    }

    Set<String> solutions() {
        return solutions.keySet();
    }

    Set<String> needs() {
        return needs.keySet();
    }

    /** The solutions that answer the need, in the order of their names. */
    List<String> answering(String need) {
        return answers.getOrDefault(need, List.of()).stream().map(Answer::solution).sorted().toList();
    }

    /** The solutions that answer the need, those that name it first first. */
    List<String> byPosition(String need) {
        return answers.getOrDefault(need, List.of()).stream().sorted(Comparator.comparingInt(Answer::rank).thenComparing(Answer::solution)).map(Answer::solution).toList();
    }

    /** The solutions whose words are those of the text. */
    List<String> solutionsLike(String text) {
        return List.copyOf(solutionTexts.like(text).keySet());
    }

    /** The needs whose label and definition have the words of the text. */
    List<String> needsLike(String text) {
        return List.copyOf(needTexts.like(text).keySet());
    }

    String label(String need) {
        return needs.get(need).title();
    }

    private static String solution(UnaryOperator<String> row) {
        return Iris.key("solution", row.apply("solution")).orElse(row.apply("solution"));
    }

    private static String need(UnaryOperator<String> row) {
        return Iris.key("need", row.apply("need")).orElse(row.apply("need"));
    }
}

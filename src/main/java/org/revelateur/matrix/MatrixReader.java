package org.revelateur.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.revelateur.graph.GraphStore;
import org.revelateur.matrix.Matrix.Cell;
import org.revelateur.matrix.Matrix.Choice;
import org.revelateur.matrix.Matrix.Row;
import org.revelateur.matrix.Matrix.Theme;
import org.revelateur.query.Answer;
import org.revelateur.query.QueryCatalogue;
import org.revelateur.resource.Facts;
import org.revelateur.site.Link;
import org.revelateur.site.Links;
import org.revelateur.vocab.Rev;
import org.springframework.stereotype.Component;

/** Lays out the answer of the question {@value #QUERY}, which is asked once a version. */
@Component
class MatrixReader {
    private static final String QUERY = "solution-coverage";
    private static final String MOST = "100000";
    private static final Node CONTAINED_IN = SchemaDO.containedInPlace.asNode();

    private final GraphStore store;
    private final QueryCatalogue queries;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    MatrixReader(GraphStore store, QueryCatalogue queries) {
        this.store = store;
        this.queries = queries;
    }

    /** @param within the département whose intermunicipalities are the columns; else the départements are */
    Matrix read(Optional<Node> within, String language, Links links) {
        var answer = answer(within.isPresent() ? "epci" : "departement");
        return store.read(graph -> new Layout(new Facts(graph, language), links, within).matrix(answer));
    }

    private Answer answer(String level) {
        long version = store.version();
        return answers.compute(level, (_, known) -> known != null && known.version() == version ? known : queries.run(QUERY, Map.of("level", level, "limit", MOST)));
    }

    /** @param within the département that has the columns */
    private record Layout(Facts facts, Links links, Optional<Node> within) {

        Matrix matrix(Answer answer) {
            var cells = new HashMap<Node, Map<Node, Map<String, Node>>>();
            answer.rows().forEach(row -> cells.computeIfAbsent(row.get("need"), _ -> new HashMap<>()).put(row.get("territory"), row));
            var columns = columns(answer);
            var themes = facts.subjects(RDF.type.asNode(), Rev.term("Theme")).stream().map(theme -> new Theme(facts.label(theme),
                            facts.subjects(SKOS.broader.asNode(), theme).stream().filter(cells::containsKey).map(need -> row(need, columns, cells.get(need)))
                                    .sorted(facts.alphabetical(row -> row.need().label())).toList()))
                    .filter(theme -> !theme.rows().isEmpty()).sorted(facts.alphabetical(Theme::label)).toList();
            var all = themes.stream().flatMap(theme -> theme.rows().stream()).flatMap(row -> row.cells().stream()).toList();
            return new Matrix(choices(), columns.stream().map(place -> new Link(Facts.key(place), facts.label(place), links.thing(place))).toList(), themes,
                    (int) all.stream().filter(cell -> cell.state().equals("present")).count(), all.size(),
                    "/api/queries/" + QUERY + "?format=csv-excel&level=" + (within.isPresent() ? "epci" : "departement") + "&limit=" + MOST);
        }

        private List<Node> columns(Answer answer) {
            return answer.rows().stream().map(row -> row.get("territory")).distinct()
                    .filter(place -> within.map(departement -> facts.states(place, CONTAINED_IN, departement)).orElse(true))
                    .sorted(facts.alphabetical(facts::label)).toList();
        }

        private Row row(Node need, List<Node> columns, Map<Node, Map<String, Node>> cells) {
            return new Row(new Link(Facts.key(need), facts.label(need), links.thing(need)),
                    columns.stream().map(place -> cell(need, place, cells.getOrDefault(place, Map.of()))).toList());
        }

        private Cell cell(Node need, Node place, Map<String, Node> found) {
            return new Cell(facts.label(place), text(found, "coverage", "none"), text(found, "presentCount", "0"), text(found, "inspiringCount", "0"),
                    text(found, "documented", "").equals("true"), links.answer(Facts.key(need), Facts.key(place)));
        }

        private static String text(Map<String, Node> row, String column, String missing) {
            return Optional.ofNullable(row.get(column)).map(Node::getLiteralLexicalForm).orElse(missing);
        }

        private List<Choice> choices() {
            var choices = new ArrayList<>(List.of(new Choice(new Link("", "", links.matrix("")), within.isEmpty())));
            facts.subjects(RDF.type.asNode(), Rev.DEPARTEMENT_CLASS).stream().filter(place -> facts.subjects(CONTAINED_IN, place).stream().anyMatch(inside -> facts.is(inside, Rev.EPCI_CLASS)))
                    .map(place -> new Choice(new Link(Facts.key(place), facts.label(place), links.matrix(Facts.key(place))), within.equals(Optional.of(place))))
                    .sorted(Comparator.comparing(choice -> choice.link().key())).forEach(choices::add);
            return choices;
        }
    }
}

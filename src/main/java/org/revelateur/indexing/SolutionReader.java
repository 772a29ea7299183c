package org.revelateur.indexing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.revelateur.ranking.Fact.Card;
import org.revelateur.ranking.Fact.Doubt;
import org.revelateur.ranking.Fact.Figure;
import org.revelateur.ranking.Fact.Page;
import org.revelateur.ranking.Fact.Proof;
import org.revelateur.ranking.Fact.Solution;
import org.revelateur.ranking.Names;
import org.revelateur.ranking.Words;
import org.revelateur.resource.Facts;
import org.revelateur.text.Folding;
import org.revelateur.vocab.Rev;

/** Reads solutions with their order of needs, their evidence and their pages. */
final class SolutionReader {
    static final Node EVIDENCE = Rev.term("evidence");
    static final Node ANSWERED = Rev.term("solution");
    private static final Node ANSWER = Rev.term("Answer");
    private static final Node NEED = Rev.term("need");
    private static final Node RANK = Rev.term("rank");
    private static final Node YEAR = Rev.term("year");
    private static final Node SUCCESS_FACTOR = Rev.term("successFactor");
    private static final Words NOTHING = new Words("", "");

    private final DatasetGraph graph;
    private final GraphReader reader;
    private final AssetWords assets;
    private final Map<Node, Page> pages = new HashMap<>();

    SolutionReader(DatasetGraph graph, GraphReader reader) {
        this.graph = graph;
        this.reader = reader;
        this.assets = AssetWords.of(graph, reader);
    }

    void solution(Node node) {
        var told = Description.of(graph, node);
        GraphReader.put(reader.changes().solutions(), told, GraphReader.SOLUTION, () -> solution(told));
    }

    private Solution solution(Description told) {
        int[] needs = GraphReader.numbers(reader.changes().needs(), told.things(Rev.term("answersNeed")));
        var figures = told.things(EVIDENCE).map(this::figure).toList();
        var pages = told.things(DCTerms.source.asNode()).map(this::page).sorted(Comparator.comparing(Page::copy)).toList();
        var doubt = doubt(told, pages);
        int newest = IntStream.concat(figures.stream().mapToInt(Figure::year), told.numbers(Rev.term("confirmedYear"))).max().orElse(0);
        var ranked = ranked(told.subject(), needs);
        return new Solution(told.iri(), told.label(), concept(told, Rev.term("kind")), needs,
                ranked.stream().mapToInt(Ranked::rank).toArray(), ranked.stream().map(Ranked::answer).toList(),
                reader.concepts(told.things(Rev.term("audience"))), reader.concepts(told.things(Rev.term("context"))),
                GraphReader.numbers(reader.changes().places(), told.things(Rev.term("presentIn"))), assets.in(told.all(SUCCESS_FACTOR)),
                Spreading.of(told), new Proof(figures.size(), newest, doubt.weight()),
                Names.of(Folding.fold(told.label().french()), Folding.fold(told.text(Rev.term("operator")).orElse(""))),
                card(told, figures, pages, doubt));
    }

    /** How directly each need is answered, and the IRI of what says so; 0 and nothing where nobody does. */
    private record Ranked(int rank, String answer) {
    }

    private List<Ranked> ranked(Node solution, int[] needs) {
        var answers = graph.stream(Quad.unionGraph, Node.ANY, ANSWERED, solution).map(Quad::getSubject).distinct().map(answer -> Description.of(graph, answer))
                .filter(told -> told.isA(ANSWER)).toList(); // selections of a workshop have ranks too
        return Arrays.stream(needs).mapToObj(need -> answers.stream().filter(answer -> GraphReader.isAmong(reader.changes().needs(), need, answer.things(NEED)))
                .flatMap(answer -> answer.numbers(RANK).mapToObj(rank -> new Ranked(rank, answer.iri())))
                .min(Comparator.comparingInt(Ranked::rank).thenComparing(Ranked::answer)).orElse(new Ranked(0, ""))).toList();
    }

    private Figure figure(Node node) {
        var told = Description.of(graph, node);
        return new Figure(node.getURI(), told.label(), told.number(Rev.term("value")), told.text(Rev.term("unit")).orElse(""), told.numbers(YEAR).max().orElse(0));
    }

    private Page page(Node node) {
        return pages.computeIfAbsent(node, _ -> {
            var told = Description.of(graph, node);
            return new Page(node.getURI(), told.label(), told.isTrue(Rev.term("copy")));
        });
    }

    private Doubt doubt(Description told, List<Page> pages) {
        String status = told.one(GraphReader.STATUS).map(Facts::key).orElse("");
        return switch (status) {
            case "terminee", "fusionnee" -> Doubt.OVER;
            default -> !pages.isEmpty() && pages.stream().allMatch(Page::copy) ? Doubt.COPIES_ONLY
                    : !status.equals("active") ? Doubt.NOT_CONFIRMED : told.isTrue(Rev.term("needsReview")) ? Doubt.TO_REVIEW : Doubt.NONE;
        };
    }

    private Card card(Description told, List<Figure> figures, List<Page> pages, Doubt doubt) {
        return new Card(told.words(DCTerms.description.asNode()).orElse(NOTHING), told.one(SchemaDO.url.asNode()).map(Node::toString), pages, figures,
                told.numbers(Rev.term("confirmedYear")).max().orElse(0), doubt, concept(told, GraphReader.STATUS), concept(told, Rev.term("replication")),
                concept(told, Rev.term("scale")));
    }

    private int concept(Description told, Node property) {
        return told.one(property).map(reader::concept).orElse(-1);
    }
}

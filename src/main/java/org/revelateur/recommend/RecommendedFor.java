package org.revelateur.recommend;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.sparql.util.Symbol;
import org.revelateur.ranking.Query.Presence;
import org.revelateur.ranking.Ranker;
import org.revelateur.vocab.Rev;

/**
 * {@code (?solution ?score ?rank) rev:recommendedFor (?need ?territory 10 "exclude")}. A need is an IRI, a code, or what
 * somebody wrote; a territory is an IRI, a code, or {@code ""} for none; the number and the presence may be left out.
 */
final class RecommendedFor extends RankingFunction {
    private static final Symbol ROWS = Symbol.create(Rev.term("recommendedFor").getURI());
    private static final int USUAL = 10;

    private final Recommender recommender;

    RecommendedFor(Recommender recommender) {
        super("(?solution ?score ?rank) rev:recommendedFor (?need ?territory 10 \"exclude|include|only\")", 3, 2, 4);
        this.recommender = recommender;
    }

    @Override
    Stream<List<Node>> rows(List<Node> given, ExecutionContext context) {
        return once(context, ROWS, given, () -> rows(given).toList()).stream();
    }

    private Stream<List<Node>> rows(List<Node> given) {
        int limit = given.size() > 2 ? limit(given.get(2)) : USUAL;
        var presence = given.size() > 3 ? presence(given.get(3)) : Presence.EXCLUDE;
        return recommender.question(given.get(0), given.get(1), limit, presence).stream().flatMap(question -> {
            var solutions = question.version().index().catalogue().solutions();
            var ranked = question.query().map(query -> new Ranker(question.version().index()).rank(query).suggestions()).orElse(List.of());
            return IntStream.range(0, ranked.size()).mapToObj(i -> List.of(NodeFactory.createURI(solutions.get(ranked.get(i).solution()).iri()),
                    number(ranked.get(i).score()), NodeFactoryExtra.intToNode(i + 1)));
        });
    }

    private int limit(Node node) {
        if (node.isLiteral() && node.getLiteralLexicalForm().matches("[1-9]\\d{0,5}")) {
            return Integer.parseInt(node.getLiteralLexicalForm());
        }
        throw wrong(node);
    }

    private Presence presence(Node node) {
        return Arrays.stream(Presence.values()).filter(value -> node.isLiteral() && value.name().equalsIgnoreCase(node.getLiteralLexicalForm())).findFirst()
                .orElseThrow(() -> wrong(node));
    }
}

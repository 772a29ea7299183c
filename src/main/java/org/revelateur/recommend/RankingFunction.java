package org.revelateur.recommend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.util.Symbol;

/** A function that queries write as a property: what it gives stands on the left, what it is given on the right. */
abstract class RankingFunction extends PropertyFunctionEval {
    private final String usage;
    private final int gives;
    private final int needs;
    private final int takes;

    /**
     * @param usage how it is written, for who wrote it otherwise
     * @param gives how many terms it gives
     * @param needs how many it has to be given
     * @param takes how many it may be given
     */
    RankingFunction(String usage, int gives, int needs, int takes) {
        super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
        this.usage = usage;
        this.gives = gives;
        this.needs = needs;
        this.takes = takes;
    }

    @Override
    public void build(PropFuncArg left, Node predicate, PropFuncArg right, ExecutionContext context) {
        super.build(left, predicate, right, context);
        int given = list(right).size();
        if (list(left).size() > gives || given < needs || given > takes) {
            throw new QueryBuildException("Attendu (expected) : " + usage);
        }
    }

    @Override
    public QueryIterator execEvaluated(Binding binding, PropFuncArg left, Node predicate, PropFuncArg right, ExecutionContext context) {
        var given = list(right);
        if (given.stream().anyMatch(Node::isVariable)) {
            throw new QueryExecException("Une variable à droite de %s n'a pas encore de valeur : liez-la avant (bind it before). %s".formatted(predicate, usage));
        }
        var results = list(left);
        return QueryIterPlainWrapper.create(rows(given, context).map(row -> extended(binding, results, row)).flatMap(Optional::stream).iterator(), context);
    }

    /** The terms that it gives, row by row. */
    abstract Stream<List<Node>> rows(List<Node> given, ExecutionContext context);

    /** Empty if the row disagrees with what is bound already. */
    private static Optional<Binding> extended(Binding binding, List<Node> results, List<Node> row) {
        if (IntStream.range(0, results.size()).anyMatch(i -> !results.get(i).isVariable() && !results.get(i).sameValueAs(row.get(i)))) {
            return Optional.empty();
        }
        var builder = BindingFactory.builder(binding);
        IntStream.range(0, results.size()).filter(i -> results.get(i).isVariable()).forEach(i -> builder.add(Var.alloc(results.get(i)), row.get(i)));
        return Optional.of(builder.build());
    }

    private static List<Node> list(PropFuncArg argument) {
        return argument.isList() ? argument.getArgList() : List.of(argument.getArg());
    }

    /** What a query asks a function many times is worked out once. */
    static <T> T once(ExecutionContext context, Symbol function, List<Node> given, Supplier<T> work) {
        if (!context.getContext().isDefined(function)) {
            context.getContext().set(function, new HashMap<List<Node>, T>());
        }
        Map<List<Node>, T> known = context.getContext().get(function);
        return known.computeIfAbsent(given, _ -> work.get());
    }

    /** What is given is not what it should be. */
    final QueryExecException wrong(Node given) {
        return new QueryExecException("« %s » n'est pas ce qui est attendu (not what is expected) : %s".formatted(text(given), usage));
    }

    static Node number(double number) {
        return NodeFactory.createLiteralDT(BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_UP).toPlainString(), XSDDatatype.XSDdecimal);
    }

    static String text(Node term) {
        return term.isURI() ? term.getURI() : term.getLiteralLexicalForm();
    }
}

package org.revelateur.graph;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;

/**
 * Jena 6.0.0 fails a query where a pattern of several triples follows something that found nothing; here nothing stays
 * nothing. And it does not look at the time within a path or a sort; here it does.
 */
final class CalmExecutor extends OpExecutorTDB2 {
    CalmExecutor(ExecutionContext context) {
        super(context);
    }

    @Override
    protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
        return none(input) ? input : super.execute(pattern, input);
    }

    @Override
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
        return none(input) ? input : super.execute(pattern, input);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        return new QueryIterPath(path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, new Interruptible(execCxt.getActiveGraph(), execCxt.getCancelSignal())));
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        var byConditions = new BindingComparator(order.getConditions(), execCxt);
        return new QueryIterSort(exec(order.getSubOp(), input), (one, other) -> {
            stopIfOver(execCxt.getCancelSignal());
            return byConditions.compare(one, other);
        }, execCxt);
    }

    private static void stopIfOver(@Nullable AtomicBoolean over) {
        if (over != null && over.get()) {
            throw new QueryCancelledException();
        }
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        return none(input) ? input : super.execute(filter, input);
    }

    private static boolean none(QueryIterator input) {
        return !input.hasNext();
    }

    /** A graph that nobody looks into once the query is over: a path over everything is one row to its engine. */
    private static final class Interruptible extends WrappedGraph {
        private final @Nullable AtomicBoolean over;

        Interruptible(Graph graph, @Nullable AtomicBoolean over) {
            super(graph);
            this.over = over;
        }

        @Override
        public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
            stopIfOver(over);
            return super.find(s, p, o);
        }
    }
}

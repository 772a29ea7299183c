package org.revelateur.graph;

import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/** Jena 6.0.0 fails a query where a pattern of several triples follows something that found nothing; here nothing stays nothing. */
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
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        return none(input) ? input : super.execute(filter, input);
    }

    private static boolean none(QueryIterator input) {
        return !input.hasNext();
    }
}

package org.revelateur.release;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A graph as it was released once, as it was edited here since, and as it is released now: what the new release changes goes
 * in, what was edited here stays, and where both changed what one thing says of one property, a person decides.
 */
record Comparison(Graph base, Graph here, Graph next) {

    /** What one thing says of one property. */
    record Statement(Node subject, Node property) {
        static Statement of(Triple triple) {
            return new Statement(triple.getSubject(), triple.getPredicate());
        }
    }

    /** Who is right where both changed the same. */
    enum Preference { NONE, HERE, RELEASE }

    /** What to do to the graph here. */
    record Edits(List<Triple> add, List<Triple> remove) {
    }

    Set<Statement> conflicts() {
        Set<Statement> both = new HashSet<>(changed(base, next));
        both.retainAll(changed(base, here));
        both.removeIf(statement -> values(here, statement).equals(values(next, statement)));
        return both;
    }

    Edits edits(Preference preference) {
        Set<Statement> disputed = conflicts();
        Predicate<Triple> free = triple -> !disputed.contains(Statement.of(triple));
        Stream<Triple> added = next.stream().filter(free).filter(triple -> !base.contains(triple));
        Stream<Triple> removed = base.stream().filter(free).filter(triple -> !next.contains(triple));
        if (preference == Preference.RELEASE) {
            added = Stream.concat(added, disputed.stream().flatMap(statement -> next.stream(statement.subject(), statement.property(), Node.ANY)));
            removed = Stream.concat(removed, disputed.stream().flatMap(statement -> here.stream(statement.subject(), statement.property(), Node.ANY))
                    .filter(triple -> !next.contains(triple)));
        }
        return new Edits(added.filter(triple -> !here.contains(triple)).distinct().toList(), removed.filter(here::contains).distinct().toList());
    }

    private static Set<Statement> changed(Graph before, Graph after) {
        Set<Statement> changed = new HashSet<>();
        before.stream().filter(triple -> !after.contains(triple)).map(Statement::of).forEach(changed::add);
        after.stream().filter(triple -> !before.contains(triple)).map(Statement::of).forEach(changed::add);
        return changed;
    }

    private static Set<Node> values(Graph graph, Statement statement) {
        Set<Node> values = new HashSet<>();
        graph.find(statement.subject(), statement.property(), Node.ANY).forEachRemaining(triple -> values.add(triple.getObject()));
        return values;
    }
}

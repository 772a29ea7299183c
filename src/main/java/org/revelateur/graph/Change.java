package org.revelateur.graph;

import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What to change, by whom and why. The edit sees the graph as it is, inside the write transaction, and adds to it and
 * deletes from it; it names the graphs that it writes to.
 */
public record Change(Author author, Consumer<DatasetGraph> edit) {
}

package org.revelateur.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/** Copies the named graphs of a store into a TDB2 database without gate, text or log. Arguments: from, to. */
final class Copying {
    private Copying() {
    }

    public static void main(String[] arguments) throws Exception {
        DatasetGraph from = DatabaseMgr.connectDatasetGraph(Location.create(Path.of(arguments[0])));
        DatasetGraph to = DatabaseMgr.connectDatasetGraph(Location.create(Files.createDirectories(Path.of(arguments[1], "tdb2"))));
        Txn.executeRead(from, () -> Txn.executeWrite(to, () -> from.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(to::add)));
    }
}

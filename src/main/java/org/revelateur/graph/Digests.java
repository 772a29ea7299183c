package org.revelateur.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.out.NodeFmtLib;

/** A short name for what a graph says, the same for the same triples in any order. Blank nodes make it differ, which is safe. */
final class Digests {
    private Digests() {
    }

    static String of(Graph graph) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            graph.stream().map(NodeFmtLib::str).sorted().forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }
}

package org.revelateur.graph;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.out.NodeFmtLib;

/** A short name for what a graph says, the same for the same triples in any order. Blank nodes make it differ, which is safe. */
final class Digests {
    private Digests() {
    }

    static String of(Graph graph) {
        var digest = DigestUtils.getSha256Digest();
        graph.stream().map(NodeFmtLib::str).sorted().forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return Hex.encodeHexString(digest.digest());
    }
}

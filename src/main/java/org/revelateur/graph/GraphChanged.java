package org.revelateur.graph;

import org.apache.jena.rdfpatch.RDFPatch;

/** The graph has a new version. Published after the commit, in the order of versions, on the writer's thread. */
public record GraphChanged(Revision revision, RDFPatch patch) {
}

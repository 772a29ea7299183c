package org.revelateur.browse;

import java.util.List;
import org.apache.jena.graph.Node;

/** The ranked answer to a need on a territory, as far as a page shows it. */
record Ranked(List<Item> items, List<Node> alreadyHere, List<Node> relatedNeeds) {

    record Item(int rank, double score, Node solution, boolean presentHere, List<Reason> reasons, List<Support> support) {
    }

    /** Why a solution is suggested: the factor's name, what it brings, and the sentence that says so. */
    record Reason(String factor, double contribution, String text) {
    }

    /** An actor who can help, with the offer and its type in words. */
    record Support(Node actor, String name, String offer, String type) {
    }
}

package org.revelateur.workshops;

/** A need, a solution or a territory that a workshop speaks of: its key in the graph, and its name as it was then. */
public record Thing(String id, String label) {
}

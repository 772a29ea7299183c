package org.revelateur.ranking;

import java.util.List;

/**
 * What is suggested, best first, ties by the solutions' IRIs.
 *
 * @param alreadyHere solutions that answer what was asked and are on the territory, those that answer it best first
 */
public record Ranking(List<Suggestion> suggestions, List<Integer> alreadyHere) {
}

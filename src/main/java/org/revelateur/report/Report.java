package org.revelateur.report;

import java.util.List;
import java.util.Optional;
import org.revelateur.site.Link;

/** The account of a workshop as the graph tells it: territory by territory, then what all share. */
record Report(String id, String title, String territories, List<Part> parts, List<Group> recommendations, List<Count> participation, List<Link> plans, List<Link> sources, List<Meeting> meetings,
              long version) {

    record Part(Link territory, List<Need> existing, List<Need> emerging, List<Group> factors) {
    }

    /** A retained need with what the graph knew of it here and what the rooms added. */
    record Need(int rank, Link need, List<String> why, List<String> concerned, List<String> measures, List<String> causes, List<String> consequences, List<String> testimonies,
                List<Solution> solutions) {
        public boolean hasTree() {
            return !causes.isEmpty() || !consequences.isEmpty();
        }
    }

    record Solution(int rank, Link solution, Optional<String> description, List<Link> helpers) {
    }

    /** Texts under a heading. */
    record Group(String label, List<String> texts) {
    }

    record Count(String label, long number) {
    }

    record Meeting(String label, String date) {
    }
}

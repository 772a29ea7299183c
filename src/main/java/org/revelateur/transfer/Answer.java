package org.revelateur.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.revelateur.recommend.Recommendations.Card;
import org.revelateur.recommend.Recommendations.Reason;
import org.revelateur.recommend.Recommendations.Thing;

/** What was found for what was asked, the best first. */
record Answer<T>(Asked query, long version, List<T> items) {

    /** The things that were asked for, those that were named. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Asked(Optional<Thing> solution, Optional<Thing> territory) {
    }

    /**
     * A territory that is like the one asked for.
     *
     * @param distance   the mean of squared differences, each over the indicator's variance: 0 between likes, 2 on average
     * @param indicators by how many both are compared
     */
    record Twin(int rank, Thing territory, double distance, int indicators, String url) {
    }

    /**
     * A solution that is like the one asked for, with what both share.
     *
     * @param likeness      from 0 to 1
     * @param nearDuplicate whether both bear one name, as a network and its local branch
     */
    record Similar(int rank, double likeness, Card solution, List<Thing> needs, List<Thing> audiences, List<Thing> contexts, boolean sameKind, boolean nearDuplicate) {
    }

    /**
     * A territory on which a need is documented that nothing present there answers.
     *
     * @param documented what says that it has the need
     * @param solutions  what could answer it, best first
     */
    record Opportunity(int rank, double score, Thing need, Thing territory, List<Thing> documented, List<Proposal> solutions) {
    }

    /** A solution that could go there, and why. */
    record Proposal(Card solution, double score, List<Reason> reasons) {
    }
}

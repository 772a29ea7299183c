package org.revelateur.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What somebody asked, with what a judge expects as an answer. */
public sealed interface Topic {

    /** In the file, from 1. */
    int line();

    String id();

    /**
     * Which solutions should be found.
     *
     * @param asked       what: a need's code, or words
     * @param grades      by the solution's identifier: 3 answers squarely, 2 answers, 1 helps in part; what is not named does not answer
     * @param presentHere solutions that are on the territory already: where a need is asked for they count neither way
     */
    record Ranked(int line, String id, Asked asked, Optional<String> territory, Map<String, Integer> grades, Set<String> presentHere) implements Topic {
    }

    /**
     * Which need should be read in words.
     *
     * @param needs codes, best first: any of them is right
     */
    record Worded(int line, String id, String words, List<String> needs) implements Topic {
    }

    /** A need by its code, or words. */
    sealed interface Asked {
        String text();
    }

    record Need(String text) implements Asked {
    }

    record Words(String text) implements Asked {
    }
}

package org.revelateur.understanding;

import java.util.List;
import java.util.Optional;

/**
 * What a text was understood to say.
 *
 * @param needs     what it may mean, best first; empty where no word of it is known
 * @param territory the IRI of the place that it names
 * @param rest      the text without the name of the place
 */
public record Reading(List<Meant> needs, Optional<String> territory, String rest) {

    /**
     * A need that a text may mean.
     *
     * @param need       its IRI
     * @param confidence the share of texts that look as much like it as this one does, and mean it: from 0 to 1; all needs together have 1
     */
    public record Meant(String need, double confidence) {
    }
}

package org.revelateur.recommend;

import java.util.Optional;
import org.revelateur.ranking.Query.Presence;

/**
 * What somebody asks, in codes, slugs, IRIs or words that nobody looked up yet.
 *
 * @param text  free text, read where there is no need or no territory
 * @param limit how many suggestions at most; the API gives no more than {@value #MOST}
 */
public record Request(Optional<String> need, Optional<String> text, Optional<String> territory, int limit, Filters filters, Presence present,
                      String language) {
    public static final int MOST = 50;

    /** What narrows the suggestions, and the stage of the project which narrows the support. */
    public record Filters(Optional<String> kind, Optional<String> audience, Optional<String> context, Optional<String> stage) {
        public static final Filters NONE = new Filters(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Without filters, and without what is already there. */
    public Request(Optional<String> need, Optional<String> text, Optional<String> territory, int limit, String language) {
        this(need, text, territory, limit, Filters.NONE, Presence.EXCLUDE, language);
    }

    /** The ten best for a need on a territory, without what is already there. */
    public static Request of(String need, String territory) {
        return new Request(Optional.of(need), Optional.empty(), Optional.of(territory), 10, "fr");
    }

    public Request withLimit(int suggestions) {
        return new Request(need, text, territory, suggestions, filters, present, language);
    }

    public Request with(Filters others) {
        return new Request(need, text, territory, limit, others, present, language);
    }

    public Request with(Presence other) {
        return new Request(need, text, territory, limit, filters, other, language);
    }

    public Request in(String otherLanguage) {
        return new Request(need, text, territory, limit, filters, present, otherLanguage);
    }
}

package org.revelateur.recommend;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.revelateur.ranking.Factor;
import org.revelateur.ranking.Index;
import org.revelateur.ranking.Link;
import org.revelateur.ranking.Suggestion;
import org.revelateur.recommend.Recommendations.Card;
import org.revelateur.recommend.Recommendations.Page;
import org.revelateur.recommend.Recommendations.Reason;

/** What was said of the solutions of one index and holds wherever they are suggested: said once, then repeated. */
final class Phrases {
    private final @Nullable Index index;
    private final Map<ReasonKey, Reason> reasons = new ConcurrentHashMap<>();
    private final Map<ShownKey, Shown> shown = new ConcurrentHashMap<>();

    /** How a solution is shown. */
    record Shown(Card card, List<Page> sources) {
    }

    private record ReasonKey(Factor factor, int solution, Link link, int points, String language) {
    }

    private record ShownKey(int solution, String language) {
    }

    Phrases(@Nullable Index index) {
        this.index = index;
    }

    boolean areOf(Index other) {
        return index == other;
    }

    Reason reason(Factor factor, Suggestion suggestion, String language, Supplier<Reason> making) {
        var key = new ReasonKey(factor, suggestion.solution(), suggestion.link(), suggestion.points()[factor.ordinal()], language);
        var known = reasons.get(key); // without the lock that computeIfAbsent may take
        return known != null ? known : reasons.computeIfAbsent(key, _ -> making.get());
    }

    Shown shown(int solution, String language, Supplier<Shown> making) {
        var key = new ShownKey(solution, language);
        var known = shown.get(key);
        return known != null ? known : shown.computeIfAbsent(key, _ -> making.get());
    }
}

package org.revelateur.recommend;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.revelateur.ranking.Fact.Doubt;
import org.revelateur.ranking.Fact.Level;
import org.revelateur.ranking.Help.Relevance;
import org.revelateur.ranking.Link;

/** In English. */
enum English implements Sentences {
    SENTENCES;

    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Map<Level, List<String>> NOUNS = Map.of(Level.REGION, List.of("region", "regions"), Level.DEPARTEMENT, List.of("département", "départements"),
            Level.EPCI, List.of("intermunicipality", "intermunicipalities"), Level.COMMUNE, List.of("municipality", "municipalities"));
    private static final List<String> TERRITORY = List.of("territory", "territories");

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public String answers(Link.Kind kind, String answered, int rank) {
        String need = "‘" + answered + "’";
        return switch (kind) {
            case SAME -> rank == 1 ? "Directly answers the need " + need + "."
                    : rank == 0 ? "Answers the need " + need + "." : "Answers the need " + need + ", which comes at rank " + rank + " of its own.";
            case NARROWER -> "Answers a more specific need: " + need + ".";
            case BROADER -> "Answers a broader need: " + need + ".";
            case RELATED -> "Answers a neighbouring need: " + need + ".";
            case SAME_CAUSE -> "Answers a need that shares causes with this one: " + need + ".";
            case SAME_WORDS -> "Answers the need " + need + ".";
        };
    }

    @Override
    public String speaksAlike(long percent) {
        return "Speaks of it in the words of the question (" + percent + "% of the nearest).";
    }

    @Override
    public String triedIn(List<Share> contexts) {
        return "Tried in contexts that are found here: "
                + String.join(", ", contexts.stream().map(context -> Sentences.inside(context.word()) + " (" + context.percent() + "%)").toList()) + ".";
    }

    @Override
    public String contextsNotStated() {
        return "Its contexts are not stated, or nothing tells whether the territory has them: they count by half.";
    }

    @Override
    public String contextsNotFound(List<String> contexts) {
        return "Tried in contexts that are hardly found here: " + Sentences.inside(contexts) + ".";
    }

    @Override
    public String worksIn(List<String> places, Level level, boolean rural, boolean mountain) {
        int count = places.size();
        return "Already works in " + (count < NUMBERS.size() ? NUMBERS.get(count) : count) + " similar " + (rural ? "rural " : "") + (mountain ? "mountain " : "")
                + NOUNS.getOrDefault(level, TERRITORY).get(count == 1 ? 0 : 1) + ": " + String.join(", ", places) + ".";
    }

    @Override
    public String concerns(List<String> audiences) {
        return "Reaches those whom this need concerns here: " + Sentences.inside(audiences) + ".";
    }

    @Override
    public String figures(int count, String newest) {
        return count == 1 ? "One published figure: " + newest + "." : count + " published figures, among them: " + newest + ".";
    }

    @Override
    public String confirmed(int year) {
        return "No published figure; activity confirmed in " + year + ".";
    }

    @Override
    public String spreads(String replication, String scale, int places, List<String> here) {
        var text = new StringBuilder(replication.isEmpty() ? "Little is known of how it spreads" : "Spreads by " + Sentences.inside(replication));
        text.append(scale.isEmpty() ? "" : ", scale: " + Sentences.inside(scale));
        text.append(places == 0 ? "" : places == 1 ? ", present in one known territory" : ", present in " + places + " known territories");
        return text + (here.isEmpty() ? "" : "; success factors that are found here: " + Sentences.inside(here)) + ".";
    }

    @Override
    public String helped(List<Helper> helpers) {
        boolean need = helpers.stream().anyMatch(helper -> helper.relevance() == Relevance.NEED);
        boolean theme = helpers.stream().anyMatch(helper -> helper.relevance() == Relevance.THEME);
        return "Support here for " + (need && theme ? "this need or its theme" : need ? "this need" : "this theme") + ": "
                + String.join("; ", helpers.stream().map(helper -> helper.actor() + " – " + helper.offer() + (helper.open() ? " (open)" : " (to be checked)")).toList()) + ".";
    }

    @Override
    public String doubted(Doubt doubt, String status) {
        return switch (doubt) {
            case OVER -> "Lowered: it does not go on in this form (status: " + Sentences.inside(status) + ").";
            case COPIES_ONLY -> "To be checked: only copies of pages speak of it.";
            case NOT_CONFIRMED -> "To be checked: not confirmed as active" + (status.isEmpty() ? "." : " (status: " + Sentences.inside(status) + ").");
            case TO_REVIEW, NONE -> "To be checked: the record is marked for review.";
        };
    }

    @Override
    public String akin(String better) {
        return "Nearly the same as ‘" + better + "’, which is better placed: lowered to leave room for others.";
    }
}

package org.revelateur.recommend;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.revelateur.ranking.Fact.Doubt;
import org.revelateur.ranking.Fact.Level;
import org.revelateur.ranking.Help.Relevance;
import org.revelateur.ranking.Link;

/** In French. */
enum French implements Sentences {
    SENTENCES;

    private static final List<String> NUMBERS = List.of("aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix");

    /** A noun with its plural, and whether it is feminine. */
    private record Noun(String one, String several, boolean feminine) {
    }

    private static final Map<Level, Noun> NOUNS = Map.of(Level.REGION, new Noun("région", "régions", true), Level.DEPARTEMENT, new Noun("département", "départements", false),
            Level.EPCI, new Noun("intercommunalité", "intercommunalités", true), Level.COMMUNE, new Noun("commune", "communes", true));
    private static final Noun TERRITORY = new Noun("territoire", "territoires", false);

    @Override
    public Locale locale() {
        return Locale.FRENCH;
    }

    @Override
    public String answers(Link.Kind kind, String answered, int rank) {
        String need = "« " + answered + " »";
        return switch (kind) {
            case SAME -> rank == 1 ? "Répond directement au besoin " + need + "."
                    : rank == 0 ? "Répond au besoin " + need + "." : "Répond au besoin " + need + ", qui vient au rang " + rank + " des siens.";
            case NARROWER -> "Répond à un besoin plus précis : " + need + ".";
            case BROADER -> "Répond à un besoin plus large : " + need + ".";
            case RELATED -> "Répond à un besoin voisin : " + need + ".";
            case SAME_CAUSE -> "Répond à un besoin qui a des causes en commun avec celui-ci : " + need + ".";
            case SAME_WORDS -> "Répond au besoin " + need + ".";
        };
    }

    @Override
    public String speaksAlike(long percent) {
        return "En parle avec les mots de la demande (" + percent + " % de la plus proche).";
    }

    @Override
    public String triedIn(List<Share> contexts) {
        return "Éprouvée dans des contextes que l’on retrouve ici : "
                + String.join(", ", contexts.stream().map(context -> Sentences.inside(context.word()) + " (" + context.percent() + " %)").toList()) + ".";
    }

    @Override
    public String contextsNotStated() {
        return "Ses contextes ne sont pas précisés, ou rien ne dit si le territoire les a : ils comptent à moitié.";
    }

    @Override
    public String contextsNotFound(List<String> contexts) {
        return "Éprouvée dans des contextes presque absents d’ici : " + Sentences.inside(contexts) + ".";
    }

    @Override
    public String worksIn(List<String> places, Level level, boolean rural, boolean mountain) {
        int count = places.size();
        Noun noun = NOUNS.getOrDefault(level, TERRITORY);
        String number = count == 1 && noun.feminine() ? "une" : count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count);
        String kind = (rural ? count == 1 ? noun.feminine() ? " rurale" : " rural" : noun.feminine() ? " rurales" : " ruraux" : "") + (mountain ? " de montagne" : "");
        return "Fonctionne déjà dans " + number + " " + (count == 1 ? noun.one() : noun.several()) + kind + (count == 1 ? " comparable : " : " comparables : ")
                + String.join(", ", places) + ".";
    }

    @Override
    public String concerns(List<String> audiences) {
        return "Touche des publics que ce besoin concerne ici : " + Sentences.inside(audiences) + ".";
    }

    @Override
    public String figures(int count, String newest) {
        return count == 1 ? "Un chiffre publié : " + newest + "." : count + " chiffres publiés, dont : " + newest + ".";
    }

    @Override
    public String confirmed(int year) {
        return "Pas de chiffre publié ; activité confirmée en " + year + ".";
    }

    @Override
    public String spreads(String replication, String scale, int places, List<String> here) {
        var text = new StringBuilder(replication.isEmpty() ? "Diffusion peu connue" : "Diffusion : " + Sentences.inside(replication));
        text.append(scale.isEmpty() ? "" : ", échelle " + Sentences.inside(scale));
        text.append(places == 0 ? "" : places == 1 ? ", présente dans un territoire connu" : ", présente dans " + places + " territoires connus");
        return text + (here.isEmpty() ? "" : " ; facteurs de réussite que l’on trouve ici : " + Sentences.inside(here)) + ".";
    }

    @Override
    public String helped(List<Helper> helpers) {
        boolean need = helpers.stream().anyMatch(helper -> helper.relevance() == Relevance.NEED);
        boolean theme = helpers.stream().anyMatch(helper -> helper.relevance() == Relevance.THEME);
        return "Des soutiens ici pour " + (need && theme ? "ce besoin ou son thème" : need ? "ce besoin" : "ce thème") + " : "
                + String.join(" ; ", helpers.stream().map(helper -> helper.actor() + " – " + helper.offer() + (helper.open() ? " (offre ouverte)" : " (ouverture à vérifier)")).toList()) + ".";
    }

    @Override
    public String doubted(Doubt doubt, String status) {
        return switch (doubt) {
            case OVER -> "Abaissée : l’action ne se poursuit plus sous cette forme (statut : " + Sentences.inside(status) + ").";
            case COPIES_ONLY -> "À vérifier : seules des copies de pages en parlent.";
            case NOT_CONFIRMED -> "À vérifier : activité non confirmée" + (status.isEmpty() ? "." : " (statut : " + Sentences.inside(status) + ").");
            case TO_REVIEW, NONE -> "À vérifier : la fiche demande une relecture.";
        };
    }

    @Override
    public String akin(String better) {
        return "Très proche de « " + better + " », mieux placée : abaissée pour laisser place à d’autres.";
    }
}

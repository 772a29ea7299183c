package org.revelateur.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.revelateur.ranking.Query.Presence;
import org.revelateur.recommend.Recommendations.Item;
import org.revelateur.recommend.Recommendations.Reason;
import org.revelateur.recommend.Recommendations.Support;
import org.revelateur.recommend.Request.Filters;

/** What each factor raises or lowers, on the made-up example. */
class RankingTests {
    private static final Example EXAMPLE = new Example();

    @AfterAll
    static void close() {
        EXAMPLE.close();
    }

    private static Item item(String solution) {
        return EXAMPLE.recommender.recommend(Example.asked().with(Presence.INCLUDE)).items().stream().filter(item -> item.solution().id().equals(solution)).findFirst().orElseThrow();
    }

    private static Reason reason(String solution, String factor) {
        return item(solution).reasons().stream().filter(reason -> reason.factor().equals(factor)).findFirst().orElseThrow();
    }

    @Test
    void placesWhatAnswersSquarelyBeforeWhatAnswersByTheWayOrANeighbour() {
        assertThat(EXAMPLE.ask().items()).extracting(item -> item.solution().id()).containsExactly("autostop", "autostop-vallee", "navette", "medibus", "epicerie");
        assertThat(reason("autostop", "need-match").text()).isEqualTo("Répond directement au besoin « Sans voiture ».");
        assertThat(reason("navette", "need-match").text()).isEqualTo("Répond au besoin « Sans voiture », qui vient au rang 2 des siens.");
        assertThat(reason("medibus", "need-match").text()).isEqualTo("Répond à un besoin voisin : « Accès aux soins ».");
        assertThat(reason("epicerie", "need-match").text()).isEqualTo("Répond à un besoin qui a des causes en commun avec celui-ci : « Commerce itinérant ».");
    }

    @Test
    void restsEachReasonOnStatements() {
        assertThat(reason("autostop", "need-match").evidence()).containsExactly(thing("answer/autostop/1"));
        assertThat(reason("epicerie", "need-match").evidence()).containsExactly(thing("answer/epicerie/1"), thing("territorial-need/1"), thing("territorial-need/2"));
        assertThat(reason("autostop", "similar-territories").evidence()).containsExactly(thing("solution/autostop"), thing("territory/D2"));
        assertThat(reason("autostop", "support").evidence()).containsExactly(thing("offer/ouverte"), thing("offer/theme"));
    }

    @Test
    void countsTheNatureOfThePlaceByItsCommunes() {
        assertThat(reason("autostop", "context").text()).isEqualTo("Éprouvée dans des contextes que l’on retrouve ici : montagne (50 %).");
        assertThat(reason("autostop", "context").contribution()).isEqualTo(0.06);
        assertThat(item("navette").reasons()).extracting(Reason::factor).contains("context"); // nothing tells of its context: half
        assertThat(EXAMPLE.recommender.recommend(Request.of("mobilite/sans-voiture", "D1-2")).items().getFirst().reasons().get(1).contribution()).isEqualTo(0.12);
    }

    @Test
    void findsProofWhereItWorksInPlacesLikeThisOne() {
        assertThat(reason("autostop", "similar-territories").text()).isEqualTo("Fonctionne déjà dans un département comparable : Jumeau.");
    }

    @Test
    void countsThoseWhomTheNeedConcernsHere() {
        assertThat(reason("autostop", "audience").text()).isEqualTo("Touche des publics que ce besoin concerne ici : jeunes.");
        assertThat(reason("autostop", "audience").contribution()).isEqualTo(0.03);
    }

    @Test
    void countsFiguresAndTellsTheNewest() {
        assertThat(reason("autostop", "evidence").text()).isEqualTo("Un chiffre publié : Trajets : 1 300 trajets (2024).");
        assertThat(reason("epicerie", "evidence").text()).isEqualTo("Pas de chiffre publié ; activité confirmée en 2023.");
    }

    @Test
    void countsWhatSpreadsAndWhatItFindsHere() {
        assertThat(reason("autostop", "spread").text())
                .isEqualTo("Diffusion : réseau, échelle nationale, présente dans un territoire connu ; facteurs de réussite que l’on trouve ici : réseau, parc naturel.");
    }

    @Test
    void lowersWhatIsDoubtfulAndSaysSo() {
        assertThat(reason("navette", "doubt").contribution()).isNegative();
        assertThat(reason("navette", "doubt").text()).isEqualTo("À vérifier : seules des copies de pages en parlent.");
        assertThat(reason("epicerie", "doubt").text()).isEqualTo("À vérifier : activité non confirmée (statut : inconnu).");
    }

    @Test
    void lowersTheLocalBranchOfWhatIsBetterPlaced() {
        assertThat(reason("autostop-vallee", "variety").contribution()).isNegative();
        assertThat(reason("autostop-vallee", "variety").text()).isEqualTo("Très proche de « Autostop », mieux placée : abaissée pour laisser place à d’autres.");
    }

    @Test
    void doesNotLetBranchesFillTheList() {
        try (var example = new Example()) {
            for (int i = 1; i <= 4; i++) {
                example.update("INSERT { <solution/branch-%1$d> a rev:Solution ; rev:answersNeed <need/mobilite/sans-voiture> ; rev:status <status/active> ; skos:prefLabel 'Autostop %1$d'@fr } WHERE {}".formatted(i));
            }

            assertThat(example.ask().items().stream().limit(3)).extracting(item -> item.solution().id()).contains("navette");
        }
    }

    @Test
    void tellsWhatIsInAPartOfThePlaceApart() {
        assertThat(EXAMPLE.ask().alreadyHere()).extracting(Recommendations.Solution::id).containsExactly("deja-la");
        assertThat(EXAMPLE.recommender.recommend(Example.asked().with(Presence.ONLY)).items()).extracting(item -> item.solution().id()).containsExactly("deja-la");
        assertThat(EXAMPLE.recommender.recommend(Request.of("mobilite/sans-voiture", "D1-2")).alreadyHere()).isEmpty();
    }

    @Test
    void keepsToAKindAnAudienceAndAContext() {
        assertThat(narrowed("politique-publique", null, null)).containsExactly("navette");
        assertThat(narrowed(null, "jeunes", null)).containsExactly("autostop");
        assertThat(narrowed("citoyenne", null, "montagne")).containsExactly("autostop", "autostop-vallee", "medibus");
    }

    private static List<String> narrowed(String kind, String audience, String context) {
        var filters = new Filters(Optional.ofNullable(kind), Optional.ofNullable(audience), Optional.ofNullable(context), Optional.empty());
        return EXAMPLE.recommender.recommend(Example.asked().with(filters)).items().stream().map(item -> item.solution().id()).toList();
    }

    @Test
    void namesWhoCanHelpWithAmountsAndConditionsAndLeavesClosedCallsOut() {
        var support = item("autostop").support();

        assertThat(support).extracting(Support::offer).containsExactly("Coup de pouce", "Conseil mobilité");
        assertThat(support.getFirst().amountMax().orElseThrow()).isEqualByComparingTo("5000");
        assertThat(support.getFirst().conditions()).contains("Être une association");
        assertThat(support).extracting(Support::state).containsExactly("open", "unknown");
    }

    @Test
    void namesHelpForTheStageOfTheProject() {
        var filters = new Filters(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("essaimage"));

        var support = EXAMPLE.recommender.recommend(Example.asked().with(filters)).items().getFirst().support();

        assertThat(support).extracting(Support::offer).containsExactly("Conseil mobilité");
    }

    @Test
    void answersWithoutATerritoryByWhatHoldsEverywhere() {
        var answer = EXAMPLE.recommender.recommend(new Request(Optional.of("mobilite/sans-voiture"), Optional.empty(), Optional.empty(), 10, Filters.NONE, Presence.EXCLUDE, "fr"));

        assertThat(answer.query().territory()).isEmpty();
        assertThat(answer.alreadyHere()).isEmpty();
        assertThat(answer.items()).extracting(item -> item.solution().id()).contains("deja-la");
        assertThat(answer.items().getFirst().reasons()).extracting(Reason::factor).doesNotContain("context", "similar-territories", "audience");
    }

    private static String thing(String path) {
        return "https://w3id.org/revelateur/id/" + path;
    }
}

package org.revelateur.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revelateur.recommend.Recommendations.Item;
import org.revelateur.recommend.Recommendations.Reason;
import org.revelateur.recommend.Recommendations.Thing;
import org.revelateur.recommend.Request.Filters;
import org.revelateur.ShippedServer;
import org.revelateur.graph.GraphStore;
import org.revelateur.ranking.Query.Presence;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;
import org.springframework.beans.factory.annotation.Autowired;

@ShippedServer
class ShippedRecommendationsTests {
    private static final Request LOZERE = Request.of("mobilite/sans-voiture", "48");

    @Autowired
    Recommender recommender;
    @Autowired
    GraphStore store;

    private Recommendations ask(Request request) {
        return recommender.recommend(request);
    }

    private boolean states(String subject, String property, String object) {
        return store.read(graph -> graph.contains(Node.ANY, NodeFactory.createURI(subject), Rev.term(property), NodeFactory.createURI(object)));
    }

    @Test
    void suggestsToLozereOnlyWhatIsNotThere() {
        var answer = ask(LOZERE);

        assertThat(answer.items()).hasSize(10).noneMatch(Item::presentHere)
                .noneMatch(item -> states(item.solution().iri(), "presentIn", Iris.thing("territory", "48")));
        assertThat(answer.alreadyHere()).isNotEmpty().allMatch(here -> states(here.iri(), "presentIn", Iris.thing("territory", "48")));
    }

    @ParameterizedTest
    @CsvSource({"mobilite/sans-voiture, 48", "services/acces-soins, 48095", "alimentation/gaspillage, 200017341", "vieillir/aidants, R76"})
    void givesReasonsThatSumToTheScore(String need, String territory) {
        var items = ask(Request.of(need, territory).with(Presence.INCLUDE).withLimit(50)).items();

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            assertThat(item.score()).isBetween(0.0, 1.0).isCloseTo(item.reasons().stream().mapToDouble(Reason::contribution).sum(), within(1e-6));
            assertThat(item.reasons()).allMatch(reason -> !reason.text().isBlank() && !reason.evidence().isEmpty());
        });
    }

    @Test
    void ordersByScoreThenByIdentifier() {
        var items = ask(LOZERE.withLimit(50)).items();

        assertThat(items).isSortedAccordingTo(Comparator.comparingDouble(Item::score).reversed().thenComparing(item -> item.solution().id()));
        assertThat(items).extracting(Item::rank).startsWith(1, 2, 3);
    }

    @Test
    void namesEvidenceThatTheGraphHolds() {
        var evidence = ask(LOZERE).items().stream().flatMap(item -> item.reasons().stream()).flatMap(reason -> reason.evidence().stream()).toList();

        assertThat(evidence).isNotEmpty().allMatch(iri -> store.read(graph ->
                graph.contains(Node.ANY, NodeFactory.createURI(iri), Node.ANY, Node.ANY)));
    }

    @Test
    void givesEachSuggestionItsSourcesAndItsPage() {
        var items = ask(LOZERE).items();

        assertThat(items).allSatisfy(item -> {
            assertThat(item.sources()).isNotEmpty();
            assertThat(item.solution().url()).isEqualTo("/id/solution/" + item.solution().id());
            assertThat(item.support()).hasSizeLessThanOrEqualTo(3);
        });
    }

    @Test
    void takesADepartementsSolutionsAsPresentInItsCommunes() {
        var ofDepartement = ask(LOZERE).alreadyHere();
        var ofMende = ask(Request.of("mobilite/sans-voiture", "48095")).alreadyHere();

        assertThat(ofMende).containsExactlyInAnyOrderElementsOf(ofDepartement);
    }

    @Test
    void keepsToAKindAndAnAudience() {
        var filters = new Filters(Optional.of("citoyenne"), Optional.of("habitants"), Optional.empty(), Optional.empty());

        var items = ask(LOZERE.with(filters).withLimit(50)).items();

        assertThat(items).isNotEmpty().allMatch(item -> item.solution().kind().equals("citoyenne"))
                .allMatch(item -> states(item.solution().iri(), "audience", Iris.thing("audience", "habitants")));
    }

    @Test
    void namesNeighbouringNeeds() {
        assertThat(ask(LOZERE).relatedNeeds()).extracting(Thing::id).contains("mobilite/personnes-fragiles");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Comment se déplacer sans voiture en Lozère ? | mobilite/sans-voiture | 48",
        "transport a la demande vers Mende | mobilite/sans-voiture | 48095",
        "plus de médecin dans le village | services/acces-soins | ",
    })
    void readsANeedAndAPlaceInASentence(String text, String need, String territory) {
        var request = new Request(Optional.empty(), Optional.of(text), Optional.empty(), 5, Filters.NONE, Presence.EXCLUDE, "fr");

        var answer = ask(request);

        assertThat(answer.understood().orElseThrow().getFirst().id()).isEqualTo(need);
        assertThat(answer.query().territory().map(Thing::id)).isEqualTo(Optional.ofNullable(territory));
        assertThat(answer.items()).isNotEmpty();
    }
}

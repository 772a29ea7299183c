package org.revelateur.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.revelateur.ranking.Query.Presence;
import org.revelateur.recommend.Recommendations.Item;

/** A change is known to the next answer, and what follows it step by step ends where one arrives who reads everything. */
class FollowingTests {
    private static final List<Request> QUESTIONS = List.of(Example.asked().with(Presence.INCLUDE), Example.asked().in("en"),
            Request.of("mobilite/sans-voiture", "D1-2"), Request.of("services/acces-soins", "R1"), Request.of("commerce/itinerant", "D2").with(Presence.INCLUDE));

    static Stream<String> changes() {
        return Stream.of(
                "DELETE { <solution/autostop> rev:status <status/active> } INSERT { <solution/autostop> rev:status <status/terminee> } WHERE {}",
                "DELETE { <solution/autostop> skos:prefLabel ?name } INSERT { <solution/autostop> skos:prefLabel 'Pouce'@fr } WHERE { <solution/autostop> skos:prefLabel ?name }",
                "INSERT { <solution/navette> rev:presentIn <territory/D1> } WHERE {}",
                "DELETE { <answer/navette/2> rev:rank 2 . <answer/navette/1> rev:rank 1 } INSERT { <answer/navette/2> rev:rank 1 . <answer/navette/1> rev:rank 2 } WHERE {}",
                "DELETE { <answer/autostop/1> ?p ?o } WHERE { <answer/autostop/1> ?p ?o }",
                "DELETE { <solution/medibus> ?p ?o . ?answer ?q ?r } WHERE { <solution/medibus> ?p ?o . ?answer rev:solution <solution/medibus> ; ?q ?r }",
                "INSERT { <solution/new> a rev:Solution ; rev:answersNeed <need/mobilite/sans-voiture> ; rev:kind <solution-kind/citoyenne> ; rev:context <context/littoral> ; skos:prefLabel 'Toute neuve'@fr } WHERE {}",
                "DELETE { <evidence/solution/autostop/1> rev:value ?value } INSERT { <evidence/solution/autostop/1> rev:value 9999 } WHERE { <evidence/solution/autostop/1> rev:value ?value }",
                "DELETE { <https://exemple.example/copie> rev:copy true } WHERE {}",
                "DELETE { <https://exemple.example/autostop> dcterms:title ?title } INSERT { <https://exemple.example/autostop> dcterms:title 'Autre titre'@fr } WHERE { <https://exemple.example/autostop> dcterms:title ?title }",
                "DELETE { <observation/2> rev:value 14.0 . <observation/3> rev:value 9.0 } INSERT { <observation/2> rev:value 9.0 . <observation/3> rev:value 14.0 } WHERE {}",
                "DELETE { <observation/2> ?p ?o } WHERE { <observation/2> ?p ?o }",
                "INSERT { <classification/2> a rev:Classification ; rev:territory <territory/D1-1> ; rev:zone <zone/massif> } WHERE {}",
                "DELETE { <zone/massif> rev:impliesContext <context/montagne> } INSERT { <zone/massif> rev:impliesContext <context/urbain> } WHERE {}",
                "INSERT { <territory/D1-3> a rev:Commune , rev:Territory ; schema:containedInPlace <territory/D1> ; skos:prefLabel 'Troisième'@fr } WHERE {}",
                "DELETE { <territory/D1-1> schema:containedInPlace <territory/D1> } INSERT { <territory/D1-1> schema:containedInPlace <territory/D2> } WHERE {}",
                "INSERT { <indicator/taux_pauvrete> rev:impliesContext <context/urbain> } WHERE {}",
                "INSERT { <territorial-need/1> rev:cause 'Rien'@fr . <territorial-need/3> a rev:TerritorialNeed ; rev:need <need/mobilite/sans-voiture> ; rev:territory <territory/R1> ; rev:audience <audience/personnes-agees> } WHERE {}",
                "DELETE { <territorial-need/2> rev:cause ?cause } WHERE { <territorial-need/2> rev:cause ?cause }",
                "INSERT { <need/mobilite/sans-voiture> skos:related <need/commerce/itinerant> } WHERE {}",
                "INSERT { <need/mobilite/velo> a rev:Need ; skos:prefLabel 'Vélo'@fr ; skos:broader <need/mobilite/sans-voiture> . <solution/autostop> rev:answersNeed <need/mobilite/velo> } WHERE {}",
                "DELETE { <offer/ouverte> rev:state <offer-state/open> } INSERT { <offer/ouverte> rev:state <offer-state/closed> } WHERE {}",
                "INSERT { <offer/neuve> a rev:Offer ; rev:offeredBy <actor/agence> ; rev:supportsNeed <need/mobilite/sans-voiture> ; rev:state <offer-state/open> ; skos:prefLabel 'Neuve'@fr } WHERE {}",
                "DELETE { <actor/agence> rev:covers <territory/R1> } INSERT { <actor/agence> rev:covers <territory/D3> ; rev:status <status/terminee> } WHERE {}",
                "DELETE { <context/montagne> skos:prefLabel ?label } INSERT { <context/montagne> skos:prefLabel 'Hauteurs'@fr } WHERE { <context/montagne> skos:prefLabel ?label }",
                "DELETE { <structure-kind/reseau> skos:prefLabel ?label } INSERT { <structure-kind/reseau> skos:prefLabel 'Commune'@fr } WHERE { <structure-kind/reseau> skos:prefLabel ?label }",
                "INSERT { <factor/context> a rev:Factor ; rev:weight 0.9 ; skos:prefLabel 'Contexte'@fr } WHERE {}");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void knowsAChangeAsIfItHadReadEverything(String change) {
        try (var example = new Example()) {
            var before = answers(example.recommender);

            example.update(change);

            assertThat(answers(example.recommender)).isEqualTo(answers(example.fresh())).isNotEqualTo(before);
        }
    }

    @Test
    void givesAChangedWeightAndTakesItBack() {
        try (var example = new Example()) {
            double usual = part(example, "context");

            example.update("INSERT { <factor/context> a rev:Factor ; rev:weight 0.0 ; skos:prefLabel 'Contexte'@fr } WHERE {}");
            double none = part(example, "context");
            example.update("DELETE { <factor/context> ?p ?o } WHERE { <factor/context> ?p ?o }");

            assertThat(none).isZero();
            assertThat(part(example, "context")).isEqualTo(usual).isPositive();
        }
    }

    private static double part(Example example, String factor) {
        return example.ask().items().getFirst().reasons().stream().filter(reason -> reason.factor().equals(factor)).mapToDouble(Recommendations.Reason::contribution).sum();
    }

    private static List<List<Item>> answers(Recommender recommender) {
        return QUESTIONS.stream().map(recommender::recommend).map(Recommendations::items).toList();
    }
}

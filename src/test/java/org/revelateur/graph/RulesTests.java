package org.revelateur.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.revelateur.graph.Turtle.adding;
import static org.revelateur.graph.Turtle.change;
import static org.revelateur.graph.Turtle.removing;
import static org.revelateur.graph.Turtle.thing;

import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the gate refuses whatever the shapes say. The things are made up. */
class RulesTests {
    private static final String OBSERVATION = """
            :chomage a rev:Indicator ; rev:unit "%" .
            :observed rev:indicator :chomage ; rev:territory :ici ; rev:year "2023"^^xsd:gYear ; rev:value 7.1 .
            """;

    GraphStore store = GraphStore.inMemory(GraphFactory.createDefaultGraph(), _ -> { });

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void blamesOnlyTheLinksOfARing() {
        var rejected = refused(":a skos:broader :b . :b skos:broader :c . :c skos:broader :a . :d skos:broader :a .");

        assertThat(rejected.violations()).extracting(Violation::focus).containsExactlyInAnyOrder(iri("a"), iri("b"), iri("c"));
    }

    @Test
    void closesNoRingHoweverLongInOneWrite() {
        int links = 20_000;
        var chain = change(dataset -> IntStream.range(0, links).forEach(i -> dataset.add(Turtle.FACTS, thing("n" + i), SKOS.broader.asNode(), thing("n" + (i + 1)))));
        store.write(chain);

        var rejected = refused(":n" + links + " skos:broader :n0 .");

        assertThat(rejected.violations()).singleElement().extracting(Violation::focus).isEqualTo(iri("n" + links));
    }

    @Test
    void refusesASecondObservationOfTheSame() {
        store.write(adding(OBSERVATION));

        var rejected = refused(":again rev:indicator :chomage ; rev:territory :ici ; rev:year \"2023\"^^xsd:gYear ; rev:value 8.2 .");

        assertThat(rejected.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.focus()).isEqualTo(iri("again"));
            assertThat(violation.message()).contains(iri("observed"), "corrigez-la");
            assertThat(violation.messageEn()).contains(iri("observed"), "correct it");
        });
    }

    @Test
    void refusesTwoObservationsOfTheSameInOneWrite() {
        assertThat(refused(OBSERVATION + ":again rev:indicator :chomage ; rev:territory :ici ; rev:year \"2023\"^^xsd:gYear .").violations()).hasSize(1);
    }

    @Test
    void refusesToMoveAnObservationOntoAnother() {
        store.write(adding(OBSERVATION + ":older rev:indicator :chomage ; rev:territory :ici ; rev:year \"2022\"^^xsd:gYear ; rev:value 8.2 ."));

        assertThatThrownBy(() -> store.write(change(dataset -> {
            removing(":older rev:year \"2022\"^^xsd:gYear .").edit().accept(dataset);
            Turtle.add(dataset, ":older rev:year \"2023\"^^xsd:gYear .");
        }))).isInstanceOf(ChangeRejected.class);
    }

    @Test
    void takesTheSameIndicatorOfAnotherYearAndACorrectedValue() {
        store.write(adding(OBSERVATION));

        store.write(adding(":older rev:indicator :chomage ; rev:territory :ici ; rev:year \"2022\"^^xsd:gYear ; rev:value 8.2 ."));
        var corrected = store.write(change(dataset -> {
            removing(":observed rev:value 7.1 .").edit().accept(dataset);
            Turtle.add(dataset, ":observed rev:value 7.2 .");
        }));

        assertThat(corrected).isPresent();
    }

    @Test
    void refusesAnObservationInAUnitThatIsNotItsIndicators() {
        assertThat(refused(OBSERVATION + ":observed rev:unit \"pieds\" .").violations()).singleElement().satisfies(violation -> {
            assertThat(violation.value()).isEqualTo("pieds");
            assertThat(violation.message()).contains("« % »");
        });
    }

    @Test
    void refusesACodeThatAnotherThingOfItsClassBears() {
        store.write(adding(":epci a rev:Epci ; rev:siren \"200000000\" . :ecole a rev:Actor ; rev:siren \"200000001\" ."));

        var rejected = refused(":other a rev:Epci ; rev:siren \"200000000\" .");
        var unlike = store.write(adding(":third a rev:Epci ; rev:siren \"200000001\" ."));

        assertThat(rejected.violations()).singleElement().extracting(Violation::message).asString().contains(iri("epci"));
        assertThat(unlike).isPresent();
    }

    @Test
    void leavesACodeThatIsNoTextToTheShapes() {
        store.write(adding(":epci a rev:Epci ; rev:siren :number ."));

        assertThat(store.write(adding(":other a rev:Epci ; rev:siren :number ."))).isPresent();
    }

    @Test
    void refusesAValueThatIsNotOfItsDatatype() {
        var wrong = NodeFactory.createLiteralDT("beaucoup", XSDDatatype.XSDdecimal);

        assertThatThrownBy(() -> store.write(change(dataset -> dataset.add(Turtle.FACTS, thing("a"), thing("b"), wrong))))
                .isInstanceOf(WriteRefused.class).hasMessageContaining("beaucoup").hasMessageContaining("decimal");
    }

    @Test
    void keepsFactsInItsOwnGraphs() {
        assertThatThrownBy(() -> store.write(change(dataset -> dataset.add(NodeFactory.createURI("urn:x:elsewhere"), thing("a"), thing("b"), thing("c")))))
                .isInstanceOf(WriteRefused.class).hasMessageContaining("urn:x:elsewhere").hasMessageContaining("https://w3id.org/revelateur/graph/");
    }

    private ChangeRejected refused(String turtle) {
        long version = store.version();
        var rejected = catchThrowableOfType(ChangeRejected.class, () -> store.write(adding(turtle)));
        assertThat(store.version()).isEqualTo(version);
        return rejected;
    }

    private static String iri(String name) {
        return thing(name).getURI();
    }
}

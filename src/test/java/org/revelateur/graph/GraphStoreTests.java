package org.revelateur.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.revelateur.graph.Turtle.FACTS;
import static org.revelateur.graph.Turtle.SHAPES;
import static org.revelateur.graph.Turtle.VALID;
import static org.revelateur.graph.Turtle.add;
import static org.revelateur.graph.Turtle.adding;
import static org.revelateur.graph.Turtle.change;
import static org.revelateur.graph.Turtle.removing;
import static org.revelateur.graph.Turtle.thing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.UpdateExec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTests {
    @TempDir
    Path directory;
    List<GraphChanged> announced = new ArrayList<>();
    GraphStore store;

    @BeforeEach
    void openWithValidData() {
        store = open();
        store.write(adding(VALID));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void rejectsASolutionThatAnswersNoNeed() {
        var change = adding(":covoiturage a rev:Solution .");

        var rejected = catchThrowableOfType(ChangeRejected.class, () -> store.write(change));

        assertThat(rejected.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.message()).isEqualTo("Une solution répond à au moins un besoin.");
            assertThat(violation.messageEn()).isEqualTo("A solution answers at least one need.");
            assertThat(violation.focus()).isEqualTo(thing("covoiturage").getURI());
            assertThat(violation.path()).isEqualTo("https://w3id.org/revelateur/def#answersNeed");
            assertThat(violation.shape()).isEqualTo("https://w3id.org/revelateur/def#SolutionShape-answersNeed");
        });
    }

    @Test
    void rejectsToRemoveTheLastNeedOfASolution() {
        assertThatThrownBy(() -> store.write(removing(":autostop rev:answersNeed :sans-voiture ."))).isInstanceOf(ChangeRejected.class);
    }

    @Test
    void rejectsToRemoveANeedThatASolutionAnswers() {
        assertThatThrownBy(() -> store.write(removing(":sans-voiture a rev:Need ."))).isInstanceOf(ChangeRejected.class);
    }

    @Test
    void leavesNothingBehindWhenItRejects() {
        var before = everything();

        assertThatThrownBy(() -> store.write(adding(":covoiturage a rev:Solution ; skos:prefLabel \"Covoiturage\"@fr ."))).isInstanceOf(ChangeRejected.class);

        assertThat(everything()).isEqualTo(before);
        assertThat(labelled("covoiturage")).isEmpty();
        assertThat(announced).hasSize(1);
        // The mirror forgot it too: with its need, the same solution conforms
        store.write(adding(":covoiturage a rev:Solution ; rev:answersNeed :sans-voiture ."));
        assertThat(store.version()).isEqualTo(2);
    }

    @Test
    void rejectsALargeChangeWholeAndForgetsIt() {
        var before = everything();
        var large = change(dataset -> {
            addMany(dataset);
            add(dataset, ":velo a rev:Need . :covoiturage a rev:Solution .");
        });

        assertThatThrownBy(() -> store.write(large)).isInstanceOf(ChangeRejected.class);

        assertThat(everything()).isEqualTo(before);
        assertThatThrownBy(() -> store.write(adding(":location a rev:Solution ; rev:answersNeed :velo ."))).isInstanceOf(ChangeRejected.class);
        store.write(adding(":location a rev:Solution ; rev:answersNeed :sans-voiture ."));
    }

    @Test
    void checksLaterChangesAgainstWhatALargeOneBrought() {
        store.write(change(dataset -> {
            addMany(dataset);
            add(dataset, ":velo a rev:Need .");
        }));

        store.write(adding(":location a rev:Solution ; rev:answersNeed :velo ."));

        assertThatThrownBy(() -> store.write(removing(":velo a rev:Need ."))).isInstanceOf(ChangeRejected.class);
    }

    private static void addMany(DatasetGraph dataset) {
        for (int i = 0; i < 20_100; i++) {
            dataset.add(FACTS, thing("note-" + i), NodeFactory.createURI("https://w3id.org/revelateur/def#rank"), NodeFactory.createLiteralString("note"));
        }
    }

    @Test
    void tellsWhoChangedWhatAndWhy() {
        store.write(adding(":covoiturage a rev:Solution ; rev:answersNeed :sans-voiture ."));

        assertThat(store.revision(2)).hasValueSatisfying(revision -> {
            assertThat(revision.author()).isEqualTo(new Author("tests", java.util.Optional.of("made-up data")));
            assertThat(revision.added()).isEqualTo(2);
            assertThat(revision.graphs()).containsExactly(FACTS.getURI());
        });
        assertThat(announced).extracting(event -> event.revision().version()).containsExactly(1L, 2L);
    }

    @Test
    void makesNoVersionWhereNothingChanges() {
        var revision = store.write(adding(VALID));

        assertThat(revision).isEmpty();
        assertThat(store.version()).isEqualTo(1);
    }

    @Test
    void countsWhatIsSaidTwiceInANewGraphOnce() {
        store.write(change(dataset -> {
            var graph = NodeFactory.createURI("https://w3id.org/revelateur/graph/new");
            dataset.add(graph, thing("velo"), thing("is"), thing("new"));
            dataset.add(graph, thing("velo"), thing("is"), thing("new"));
            dataset.delete(graph, thing("velo"), thing("is"), thing("new"));
            dataset.add(graph, thing("velo"), thing("is"), thing("new"));
        }));

        assertThat(store.revision(2)).hasValueSatisfying(revision -> {
            assertThat(revision.added()).isEqualTo(2);
            assertThat(revision.removed()).isEqualTo(1);
        });
        assertThat(holds(thing("velo"))).isTrue();
    }

    @Test
    void undoesAChangeButNotWhatWasThereBefore() {
        store.write(adding(VALID + ":covoiturage a rev:Solution ; rev:answersNeed :sans-voiture ."));

        store.undo(2, "tests");

        assertThat(store.version()).isEqualTo(3);
        assertThat(holds(thing("covoiturage"))).isFalse();
        assertThat(holds(thing("autostop"))).isTrue();
    }

    @Test
    void undoesNothingWhereLaterChangesTouchedTheSame() {
        store.write(adding(VALID + ":autostop rev:rank 1 , 2 ."));
        store.write(removing(":autostop rev:rank 2 ."));

        var refused = catchThrowableOfType(ChangedSince.class, () -> store.undo(2, "tests"));

        assertThat(refused.statements()).singleElement().satisfies(quad -> assertThat(quad.getSubject()).isEqualTo(thing("autostop")));
        assertThat(store.version()).isEqualTo(3);
        assertThat(contains(thing("autostop"), "rank")).isTrue();
    }

    @Test
    void undoesOnlyOnce() {
        store.write(adding(":autostop rev:rank 1 ."));
        store.undo(2, "tests");

        assertThat(store.undo(2, "tests")).isEmpty();
        assertThat(store.version()).isEqualTo(3);
    }

    @Test
    void undoPassesTheGate() {
        store.write(adding(":velo a rev:Need ."));
        store.write(adding(":location a rev:Solution ; rev:answersNeed :velo ."));

        assertThatThrownBy(() -> store.undo(2, "tests")).isInstanceOf(ChangeRejected.class);
        assertThat(store.version()).isEqualTo(3);
    }

    @Test
    void keepsNumbersAsTheStoreGivesThemBackSoThatADeleteFindsThem() {
        store.write(adding(":autostop rev:value 1.50 ; rev:rank 01 ."));

        store.write(removing(":autostop rev:value 1.500 ; rev:rank 001 ."));

        assertThat(contains(thing("autostop"), "rank")).isFalse();
        assertThat(contains(thing("autostop"), "value")).isFalse();
        assertThat(store.revision(3)).hasValueSatisfying(revision -> assertThat(revision.removed()).isEqualTo(2));
    }

    @Test
    void refusesTripleTerms() {
        var quoting = change(dataset -> RDFParser.fromString("<urn:a> <urn:b> <<( <urn:c> <urn:d> <urn:e> )>> .", Lang.TURTLE).toGraph().find()
                .forEachRemaining(t -> dataset.add(FACTS, t.getSubject(), t.getPredicate(), t.getObject())));

        assertThatThrownBy(() -> store.write(quoting)).isInstanceOf(WriteRefused.class).hasMessageContaining("Triple terms are not accepted");
        assertThat(store.version()).isEqualTo(1);
    }

    @Test
    void refusesWritesToTheDefaultGraphAndNamesWhatToDo() {
        var toDefault = change(dataset -> dataset.add(Quad.defaultGraphIRI, thing("a"), thing("b"), thing("c")));

        assertThatThrownBy(() -> store.write(toDefault)).isInstanceOf(WriteRefused.class).hasMessageContaining("GRAPH <https://w3id.org/revelateur/graph/");
    }

    @Test
    void clearingEverythingGoesThroughTheGateToo() {
        store.write(change(dataset -> dataset.clear()));

        assertThat(everything().quads()).isEmpty();
        assertThat(store.revision(2)).hasValueSatisfying(revision -> assertThat(revision.removed()).isEqualTo(5));
        store.undo(2, "tests");
        assertThat(holds(thing("autostop"))).isTrue();
    }

    @Test
    void refusesThatAConceptBecomesBroaderThanItself() {
        store.write(adding(":a skos:broader :b . :b skos:broader :c ."));

        var rejected = catchThrowableOfType(ChangeRejected.class, () -> store.write(adding(":c skos:broader :a .")));

        assertThat(rejected.violations()).extracting(Violation::message).containsOnly("Un concept ne peut pas être plus large que lui-même.");
    }

    @Test
    void refusesThatATerritoryContainsItself() {
        store.write(adding(":commune schema:containedInPlace :epci ."));

        assertThatThrownBy(() -> store.write(adding(":epci schema:containedInPlace :commune ."))).isInstanceOf(ChangeRejected.class);
    }

    @Test
    void refusesARankForANeedThatTheSolutionDoesNotAnswer() {
        store.write(adding(":velo a rev:Need . :first a rev:Answer ; rev:solution :autostop ; rev:need :sans-voiture ; rev:rank 1 ."));

        var rejected = catchThrowableOfType(ChangeRejected.class, () -> store.write(change(dataset -> {
            Turtle.graph(":first rev:need :sans-voiture .").find().forEachRemaining(t -> dataset.delete(FACTS, t.getSubject(), t.getPredicate(), t.getObject()));
            Turtle.add(dataset, ":first rev:need :velo .");
        })));

        assertThat(rejected.violations()).extracting(Violation::message).containsExactly("Le besoin classé est l'un de ceux auxquels la solution répond.");
    }

    @Test
    void refusesThatTwoNeedsOfASolutionShareARank() {
        store.write(adding("""
                :velo a rev:Need . :autostop rev:answersNeed :velo .
                :first a rev:Answer ; rev:solution :autostop ; rev:need :sans-voiture ; rev:rank 1 ."""));

        assertThatThrownBy(() -> store.write(adding(":second a rev:Answer ; rev:solution :autostop ; rev:need :velo ; rev:rank 1 .")))
                .isInstanceOf(ChangeRejected.class).hasMessageContaining("même rang");
    }

    @Test
    void readsTheUnionOfAllGraphsAsDefaultGraph() {
        store.write(change(dataset -> dataset.add(NodeFactory.createURI("https://w3id.org/revelateur/graph/other"), thing("autostop"), thing("p"), thing("o"))));

        boolean joined = ask("ASK { ?s a <https://w3id.org/revelateur/def#Solution> ; <https://w3id.org/revelateur/id/test/p> ?o }");

        assertThat(joined).isTrue();
    }

    @Test
    void answersNothingWhereAPatternFollowsWhatFoundNothing() {
        // Jena 6.0.0 fails on it
        assertThat(ask("ASK { VALUES ?x {} ?x <urn:x:p> ?y . ?y <urn:x:q> ?z }")).isFalse();
        assertThat(ask("ASK { ?x <urn:x:none> ?v BIND (1 AS ?one) ?x <urn:x:p> ?y . ?y <urn:x:q> ?z }")).isFalse();
    }

    @Test
    void answersAnUpdateOverTheUnionAndGuardsIt() {
        var update = change(dataset -> UpdateExec.dataset(dataset).update("""
                INSERT { GRAPH <https://w3id.org/revelateur/graph/other> { ?s <urn:seen> true } } WHERE { ?s a <https://w3id.org/revelateur/def#Solution> }""").execute());

        store.write(update);

        assertThat(ask("ASK { GRAPH <https://w3id.org/revelateur/graph/other> { <https://w3id.org/revelateur/id/test/autostop> <urn:seen> true } }")).isTrue();
    }

    @Test
    void findsTextWithoutAccentsUntilItIsRemoved() {
        store.write(adding(":education a rev:Need ; skos:prefLabel \"L'éducation à l'œuvre\"@fr ."));

        assertThat(labelled("education")).containsExactly(thing("education").getURI());
        assertThat(labelled("oeuvres")).containsExactly(thing("education").getURI());
        store.write(removing(":education a rev:Need ; skos:prefLabel \"L'éducation à l'œuvre\"@fr ."));
        assertThat(labelled("education")).isEmpty();
    }

    @Test
    void isTheSameAfterReopening() {
        var before = everything();

        reopen();

        assertThat(everything()).isEqualTo(before);
        assertThat(labelled("autostop")).hasSize(1);
        assertThatThrownBy(() -> store.write(removing(":autostop rev:answersNeed :sans-voiture ."))).isInstanceOf(ChangeRejected.class);
    }

    @Test
    void dropsALogRecordThatTheStoreNeverCommitted() throws IOException {
        Path folder = directory.resolve("log/000");
        store.close();
        Files.writeString(folder.resolve("000002.rdfp"), "H version \"2\" .\nTX .\nA <urn:a>"); // what a crash leaves

        store = open();

        assertThat(folder.resolve("000002.rdfp")).doesNotExist();
        assertThat(store.version()).isEqualTo(1);
    }

    @Test
    void buildsTheTextIndexAnewWhereItMayBeBehind() throws IOException {
        store.close();
        Files.delete(directory.resolve("text.version"));

        store = open();

        assertThat(labelled("autostop")).containsExactly(thing("autostop").getURI());
    }

    @Test
    void servesReadsWhileWritesAreNotReady() {
        store.close();
        store = GraphStore.open(directory, SHAPES, announced::add);

        assertThat(store.acceptsWrites()).isFalse();
        assertThat(holds(thing("autostop"))).isTrue();
    }

    @Test
    void tellsWhatStandsAgainstNewShapesWithoutBlockingOtherWrites() {
        store.close();
        var stricter = Turtle.graph("""
                rev:NeedShape a sh:NodeShape ; sh:targetClass rev:Need ; sh:property rev:NeedShape-definition .
                rev:NeedShape-definition a sh:PropertyShape ; sh:path skos:definition ; sh:minCount 1 ; sh:message "Un besoin est défini."@fr .
                """);

        store = GraphStore.open(directory, stricter, announced::add);
        store.prepareWrites();

        assertThat(store.standingViolations()).extracting(Violation::message).containsExactly("Un besoin est défini.");
        store.write(adding(":other a rev:Anything ."));
        assertThatThrownBy(() -> store.write(adding(":velo a rev:Need ."))).isInstanceOf(ChangeRejected.class);
    }

    @Test
    void doesNotBlameALargeChangeForWhatStoodBefore() {
        store.close();
        var stricter = Turtle.graph("""
                rev:NeedShape a sh:NodeShape ; sh:targetClass rev:Need ; sh:property rev:NeedShape-definition .
                rev:NeedShape-definition a sh:PropertyShape ; sh:path skos:definition ; sh:minCount 1 ; sh:message "Un besoin est défini."@fr .
                """);
        store = GraphStore.open(directory, stricter, announced::add);
        store.prepareWrites();

        store.write(change(GraphStoreTests::addMany));

        assertThat(store.version()).isEqualTo(2);
        assertThatThrownBy(() -> store.write(adding(":velo a rev:Need ."))).isInstanceOf(ChangeRejected.class);
    }

    @Test
    void refusesTextsWithADirection() {
        assertThatThrownBy(() -> store.write(adding(":autostop rev:value 'v'@ar--rtl ."))).isInstanceOf(WriteRefused.class);
    }

    @Test
    void aListenerThatFailsDoesNotFailTheWrite() {
        store.close();
        store = GraphStore.open(directory, SHAPES, event -> {
            throw new IllegalStateException("made up");
        });
        store.prepareWrites();

        store.write(adding(":velo a rev:Need ."));

        assertThat(store.version()).isEqualTo(2);
    }

    private record Everything(long version, List<String> quads, boolean logged) {
    }

    private Everything everything() {
        long version = store.version();
        return new Everything(version, store.read(dataset -> {
            var quads = new ArrayList<String>();
            dataset.find().forEachRemaining(quad -> quads.add(quad.toString()));
            return quads.stream().sorted().toList();
        }), store.revision(version + 1).isPresent());
    }

    private GraphStore open() {
        var opened = GraphStore.open(directory, SHAPES, announced::add);
        opened.prepareWrites();
        return opened;
    }

    private void reopen() {
        store.close();
        store = open();
    }

    private boolean holds(Node subject) {
        return store.read(dataset -> dataset.contains(Node.ANY, subject, Node.ANY, Node.ANY));
    }

    private boolean contains(Node subject, String property) {
        return store.read(dataset -> dataset.contains(Node.ANY, subject, NodeFactory.createURI("https://w3id.org/revelateur/def#" + property), Node.ANY));
    }

    private boolean ask(String query) {
        return store.read(dataset -> {
            try (var exec = QueryExec.dataset(dataset).query(QueryFactory.create(query)).build()) {
                return exec.ask();
            }
        });
    }

    private List<String> labelled(String words) {
        return store.read(dataset -> {
            var found = new ArrayList<String>();
            try (var exec = QueryExec.dataset(dataset).query("""
                    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                    PREFIX text: <http://jena.apache.org/text#>
                    SELECT ?s { ?s text:query (skos:prefLabel "%s") }""".formatted(words)).build()) {
                exec.select().forEachRemaining(row -> found.add(row.get("s").getURI()));
            }
            return found;
        });
    }
}

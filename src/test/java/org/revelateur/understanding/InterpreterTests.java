package org.revelateur.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphChanged;
import org.revelateur.graph.GraphStore;
import org.revelateur.vocab.Iris;

/** On two made-up needs. */
class InterpreterTests {
    private final AtomicReference<Consumer<GraphChanged>> listener = new AtomicReference<>(event -> { });
    private final GraphStore store = GraphStore.inMemory(GraphFactory.createDefaultGraph(), event -> listener.get().accept(event));

    private void update(String statements) {
        store.write(new Change(Author.program("test"), graph -> UpdateExec.dataset(graph).update("""
                BASE <https://w3id.org/revelateur/id/>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX rev: <https://w3id.org/revelateur/def#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                """ + statements).execute()));
    }

    private Interpreter interpreter() {
        update("""
                INSERT DATA { GRAPH <../graph/test> {
                  <need/a/bus> a rev:Need ; skos:prefLabel "prendre le bus"@fr . <need/a/pain> a rev:Need ; skos:prefLabel "acheter du pain"@fr } }""");
        var interpreter = new Interpreter(store);
        listener.set(interpreter::follow);
        return interpreter;
    }

    @Test
    void knowsAWordAsSoonAsTheGraphHasIt() {
        var interpreter = interpreter();
        assertThat(interpreter.read("tramway").needs()).isEmpty();

        update("INSERT DATA { GRAPH <../graph/test> { <need/a/bus> skos:hiddenLabel \"tramway\"@fr } }");

        assertThat(interpreter.read("le tramway").needs()).first().extracting(Reading.Meant::need).isEqualTo(Iris.thing("need", "a/bus"));
    }

    @Test
    void forgetsAWordThatTheGraphLost() {
        var interpreter = interpreter();
        assertThat(interpreter.read("pain").needs()).isNotEmpty();

        update("DELETE DATA { GRAPH <../graph/test> { <need/a/pain> skos:prefLabel \"acheter du pain\"@fr } }");

        assertThat(interpreter.read("pain").needs()).isEmpty();
    }

    @Test
    void findsSolutionsByTheirOwnWords() {
        var interpreter = interpreter();

        update("""
                INSERT DATA { GRAPH <../graph/test> {
                  <solution/stop> a rev:Solution ; skos:prefLabel "Stop"@fr ; dcterms:description "Lever le pouce entre villages"@fr .
                  <solution/four> a rev:Solution ; skos:prefLabel "Four"@fr ; dcterms:description "Un four pour tous"@fr } }""");

        assertThat(interpreter.solutions("le pouce levé")).containsOnlyKeys(Iris.thing("solution", "stop")).containsValue(1.0);
    }
}

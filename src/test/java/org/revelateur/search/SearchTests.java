package org.revelateur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphChanged;
import org.revelateur.graph.GraphStore;

/** How the index follows the graph. The data is made up. */
class SearchTests {
    private static final String PREFIXES = """
            BASE <https://w3id.org/revelateur/id/>
            PREFIX rev: <https://w3id.org/revelateur/def#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;
    private static final String DATA = PREFIXES + """
            <../graph/example> {
              rev:Commune skos:prefLabel "commune"@fr .
              <theme/mobilite> skos:prefLabel "Mobilité"@fr .
              <need/mobilite/velo> a rev:Need ; skos:broader <theme/mobilite> ; skos:prefLabel "Rouler à vélo"@fr ; skos:altLabel "bicyclette"@fr .
              <programme/p> a rev:Programme ; rev:territory <territory/D1> .
              <territory/D1> a rev:Departement , rev:Territory ; skos:prefLabel "Haute-Vallée"@fr .
              <territory/C1> a rev:Commune , rev:Territory ; skos:prefLabel "Le Mas-Vieux"@fr ; schema:containedInPlace <territory/D1> .
              <territory/C2> a rev:Commune , rev:Territory ; skos:prefLabel "Le Mas-Neuf"@fr .
              <territory/C3> a rev:Commune , rev:Territory ; skos:prefLabel "Le Mas-Haut"@fr .
            }
            """;

    private final AtomicReference<Consumer<GraphChanged>> listener = new AtomicReference<>(_ -> { });
    private final GraphStore store = GraphStore.inMemory(GraphFactory.createDefaultGraph(), change -> listener.get().accept(change));
    private final Search search = new Search(store);

    SearchTests() {
        store.write(new Change(Author.program("test"), graph -> RDFParser.fromString(DATA, Lang.TRIG).parse(graph)));
        listener.set(search::follow);
        search.needs("vélo", "fr", 1); // the index is there, and has to follow
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void findsWhatWasJustAdded() {
        write("INSERT DATA { GRAPH <../graph/example> { <need/mobilite/car> a rev:Need ; skos:prefLabel 'Prendre le car'@fr } }");

        assertThat(search.needs("car", "fr", 5)).extracting(Hit::id).containsExactly("mobilite/car");
        assertThat(search.find(Kind.NEED, "", "fr", 0, 5).version()).isEqualTo(store.version());
    }

    @Test
    void findsByANewNameAndNoLongerByTheOld() {
        write("DELETE { GRAPH ?g { ?need skos:altLabel 'bicyclette'@fr } } INSERT { GRAPH ?g { ?need skos:altLabel 'petite reine'@fr } } WHERE { GRAPH ?g { ?need a rev:Need } }");

        assertThat(search.needs("petite reine", "fr", 5)).extracting(Hit::id).containsExactly("mobilite/velo");
        assertThat(search.needs("bicyclette", "fr", 5)).isEmpty();
    }

    @Test
    void forgetsWhatIsGone() {
        write("DELETE WHERE { GRAPH ?g { <need/mobilite/velo> ?property ?value } }");

        assertThat(search.needs("vélo", "fr", 5)).isEmpty();
        assertThat(search.find(Kind.NEED, "", "fr", 0, 5).total()).isZero();
    }

    @Test
    void showsANewNameOfAThemeWithEveryNeedOfIt() {
        write("DELETE DATA { GRAPH <../graph/example> { <theme/mobilite> skos:prefLabel 'Mobilité'@fr } } ; "
                + "INSERT DATA { GRAPH <../graph/example> { <theme/mobilite> skos:prefLabel 'Déplacements'@fr } }");

        assertThat(search.needs("déplacements", "fr", 5)).extracting(hit -> hit.category().orElseThrow().label()).containsExactly("Déplacements");
    }

    @Test
    void putsPlacesOfTheProgrammeFirst() {
        assertThat(search.territories("mas", "fr", 5)).extracting(Hit::id).containsExactly("C1", "C2", "C3");

        write("INSERT DATA { GRAPH <../graph/example> { <programme/p> rev:territory <territory/C3> } }");

        assertThat(search.territories("mas", "fr", 5)).extracting(Hit::id).containsExactly("C1", "C3", "C2");
    }

    @Test
    void putsLargerPlacesBeforeSmallerOnesAsSoonAsTheirPopulationIsKnown() {
        write("INSERT DATA { GRAPH <../graph/example> { <observation/1> rev:indicator <indicator/population> ; rev:territory <territory/C3> ; rev:value 500.0 } }");

        assertThat(search.territories("mas", "fr", 5)).extracting(Hit::id).containsExactly("C1", "C3", "C2");

        write("DELETE WHERE { GRAPH ?g { <observation/1> ?property ?value } }");

        assertThat(search.territories("mas", "fr", 5)).extracting(Hit::id).containsExactly("C1", "C2", "C3");
    }

    @Test
    void knowsANewNameOfADepartementInItsCommunes() {
        write("DELETE DATA { GRAPH <../graph/example> { <territory/D1> skos:prefLabel 'Haute-Vallée'@fr } } ; "
                + "INSERT DATA { GRAPH <../graph/example> { <territory/D1> skos:prefLabel 'Basse-Vallée'@fr } }");

        assertThat(search.territories("mas basse vallée", "fr", 5)).extracting(hit -> hit.place().orElseThrow().label()).containsExactly("Basse-Vallée");
    }

    @Test
    void answersWithinATransactionThatBeganBeforeTheChange() {
        var before = new Search(store);

        var found = store.read(_ -> before.needs("bicyclette", "fr", 1));

        assertThat(found).extracting(Hit::match).containsExactly(Optional.of(Match.OTHER_NAME));
    }

    @Test
    void findsTheCloserMatchFirst() {
        write("""
                INSERT DATA { GRAPH <../graph/example> {
                  <solution/a> a rev:Solution ; skos:prefLabel "Un verger pour tous"@fr .
                  <solution/b> a rev:Solution ; skos:prefLabel "Autre"@fr ; <http://purl.org/dc/terms/description> "On y plante un verger."@fr .
                  <solution/c> a rev:Solution ; skos:prefLabel "Verger"@fr .
                  <solution/d> a rev:Solution ; skos:prefLabel "Encore"@fr ; skos:altLabel "verger"@fr .
                  <solution/e> a rev:Solution ; skos:prefLabel "Verger du haut"@fr .
                  <solution/f> a rev:Solution ; skos:prefLabel "Vergers"@fr . } }""");

        assertThat(search.find(Kind.SOLUTION, "verger", "fr", 0, 10).hits()).extracting(Hit::id).containsExactly("c", "f", "e", "d", "a", "b");
    }

    private void write(String update) {
        store.write(new Change(Author.program("test"), graph -> UpdateExec.dataset(graph).update(PREFIXES + update).execute()));
    }
}

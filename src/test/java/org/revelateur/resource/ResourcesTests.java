package org.revelateur.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphStore;

/** The data is made up. */
class ResourcesTests {
    private static final String DATA = """
            @base <https://w3id.org/revelateur/id/> .
            @prefix geo: <http://www.opengis.net/ont/geosparql#> .
            @prefix rev: <https://w3id.org/revelateur/def#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <../graph/test> {
                <territory/48> a rev:Departement , rev:Territory ; skos:prefLabel "Lozère"@fr ; geo:hasCentroid <territory/48/centre> .
                <territory/48/centre> a geo:Geometry .
                <territory/48095> a rev:Commune ; skos:prefLabel "Mende"@fr .
                <territory/petr-sud-lozere> a rev:Petr ; skos:prefLabel "PETR Sud Lozère"@fr .
                <territory/11> a rev:Departement ; skos:prefLabel "Aude"@fr .
                <need/mobilite/sans-voiture> a rev:Need ; skos:prefLabel "Se déplacer sans voiture"@fr , "Getting around without a car"@en ; skos:altLabel "pas de permis"@fr .
                <need/commerce/dernier-commerce> a rev:Need ; skos:prefLabel "Garder le dernier commerce"@fr .
                <https://example.org/besoin> a rev:Need ; skos:prefLabel "Besoin d'ailleurs"@fr .
            }
            """;
    private final GraphStore store = GraphStore.inMemory(GraphFactory.createDefaultGraph(), event -> { });
    private final Resources resources = new Resources(store);

    ResourcesTests() {
        store.write(new Change(Author.program("test"), graph -> RDFParser.fromString(DATA, Lang.TRIG).parse(graph)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({"territory, 48", "territory, https://w3id.org/revelateur/id/territory/48", "territory, ' 48 '"})
    void resolvesACodeOrAnIriToTheSameThing(String kind, String text) {
        var node = resources.resolve(kind, text);

        assertThat(node).isEqualTo(NodeFactory.createURI("https://w3id.org/revelateur/id/territory/48"));
    }

    @Test
    void resolvesAKeyThatHoldsASlash() {
        var node = resources.resolve("need", "mobilite/sans-voiture");

        assertThat(node.getURI()).isEqualTo("https://w3id.org/revelateur/id/need/mobilite/sans-voiture");
    }

    @Test
    void acceptsAnIriOfElsewhereThatTheGraphKnows() {
        assertThat(resources.resolve("need", "https://example.org/besoin").getURI()).isEqualTo("https://example.org/besoin");
    }

    @ParameterizedTest
    @CsvSource({
            "need, mobilite/sans-voitur, mobilite/sans-voiture",
            "need, sans-voiture, mobilite/sans-voiture",
            "need, pas de permis, mobilite/sans-voiture",
            "need, https://w3id.org/revelateur/id/need/commerce/dernier, commerce/dernier-commerce",
            "territory, lozere, 48",
            "territory, LOZÈRE, 48",
            "territory, 4809, 48095",
            "territory, Mand, 48095"})
    void namesTheNearestOfAnIdentifierThatNothingBears(String kind, String text, String nearest) {
        var unknown = catchThrowableOfType(UnknownIdentifier.class, () -> resources.resolve(kind, text));

        assertThat(unknown.nearest("fr").getFirst().id()).isEqualTo(nearest);
        assertThat(unknown.detail("fr")).contains("« " + text + " »").contains(nearest);
        assertThat(unknown.detail("en")).contains("'" + text + "'").contains(nearest);
    }

    @ParameterizedTest
    @CsvSource({"territory, 48/centre", "territory, https://w3id.org/revelateur/id/need/mobilite/sans-voiture", "need, 48", "need, a}b{",
            "need, https://example.org/inconnu"})
    void doesNotTakeOneThingForAnother(String kind, String text) {
        assertThatThrownBy(() -> resources.resolve(kind, text)).isInstanceOf(UnknownIdentifier.class);
    }

    @Test
    void saysSoWhenNothingOfTheKindExists() {
        var unknown = catchThrowableOfType(UnknownIdentifier.class, () -> resources.resolve("solution", "rezo-pouce"));

        assertThat(unknown.detail("fr")).isEqualTo("Aucune solution ne porte l'identifiant « rezo-pouce ». Le graphe n'en contient pas encore.");
    }

    @Test
    void namesTheNearestInTheLanguageAsked() {
        var unknown = catchThrowableOfType(UnknownIdentifier.class, () -> resources.resolve("need", "mobilite/sans-voitur"));

        assertThat(unknown.detail("en")).contains("mobilite/sans-voiture (Getting around without a car)");
        assertThat(unknown.properties("en").get("nearest").toString()).contains("Getting around without a car").doesNotContain("Se déplacer");
        assertThat(unknown.detail("fr")).contains("Se déplacer");
    }

    @Test
    void seesWhatWasAddedSinceTheLastUnknownIdentifier() {
        assertThatThrownBy(() -> resources.resolve("theme", "mobilit")).isInstanceOf(UnknownIdentifier.class);
        store.write(new Change(Author.program("test"), graph -> RDFParser.fromString(DATA.replace("need/", "theme/"), Lang.TRIG).parse(graph)));

        var unknown = catchThrowableOfType(UnknownIdentifier.class, () -> resources.resolve("theme", "mobilite/sans-voitur"));

        assertThat(unknown.nearest("fr").getFirst().id()).isEqualTo("mobilite/sans-voiture");
    }

    @ParameterizedTest
    @CsvSource({"'https://exa mple.org/x'", "'http://[::1'", "''"})
    void refusesWhatIsNoIri(String text) {
        assertThatThrownBy(() -> resources.resolve("territory", "territoire", text)).isInstanceOf(MalformedParameter.class)
                .hasMessageContaining("« territoire »");
    }

    @ParameterizedTest
    @CsvSource({"'relatif/chemin'", "'a> ; DROP <b'", "'urn:x y'"})
    void refusesAnIriThatIsNotAbsoluteAndWellFormed(String text) {
        assertThatThrownBy(() -> Resources.iri("ressource", text)).isInstanceOf(MalformedParameter.class).hasMessageContaining("ressource");
    }

    @Test
    void takesAnIriWithAFragment() {
        assertThat(Resources.iri("ressource", "https://w3id.org/revelateur/def#Solution").getURI()).isEqualTo("https://w3id.org/revelateur/def#Solution");
    }
}

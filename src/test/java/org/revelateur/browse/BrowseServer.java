package org.revelateur.browse;

import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.GraphStore;
import org.revelateur.query.QueryCatalogue;
import org.revelateur.resource.Etags;
import org.revelateur.resource.PageAddresses;
import org.revelateur.resource.ProblemAdvice;
import org.revelateur.resource.Resources;
import org.revelateur.search.Search;
import org.revelateur.understanding.Interpreter;
import org.revelateur.vocab.Iris;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The pages on a made-up graph, without the guards of the whole server. Every name and figure here is invented. No stereotype, so that no scan finds it. */
@EnableAutoConfiguration(exclude = {SecurityAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@Import({Lookup.class, HomeController.class, AnswerController.class, AnswerReader.class, AnswerFile.class, Resources.class, ProblemAdvice.class, Etags.class,
        Search.class, Interpreter.class, PageAddresses.class})
@ComponentScan({"org.revelateur.figures", "org.revelateur.history", "org.revelateur.indexing", "org.revelateur.maps", "org.revelateur.portraits", "org.revelateur.recommend", "org.revelateur.site", "org.revelateur.things"})
class BrowseServer {
    private static final String FACTS = """
            BASE <https://w3id.org/revelateur/id/>
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX rev: <https://w3id.org/revelateur/def#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

            <../graph/made-up> a dcat:Dataset ; dcterms:issued "2026-11-23"^^xsd:date .
            rev:Commune skos:prefLabel "commune"@fr .
            <territory/FM> a rev:Country , rev:Territory ; skos:prefLabel "Pays"@fr .
            <territory/R1> a rev:Region , rev:Territory ; skos:prefLabel "Région des Monts"@fr ; schema:containedInPlace <territory/FM> .
            <territory/D1> a rev:Departement , rev:Territory ; skos:prefLabel "Haute-Vallée"@fr ; schema:containedInPlace <territory/R1> .
            <territory/D2> a rev:Departement , rev:Territory ; skos:prefLabel "Plaine"@fr ; schema:containedInPlace <territory/R1> .
            <territory/C1> a rev:Commune , rev:Territory ; skos:prefLabel "Le Mas"@fr ; schema:containedInPlace <territory/D1> .
            <territory/C2> a rev:Commune , rev:Territory ; skos:prefLabel "Le Mas"@fr ; schema:containedInPlace <territory/D2> .

            <theme/mobilite> a rev:Theme ; skos:prefLabel "Mobilité"@fr , "Mobility"@en .
            <need/mobilite/sans-voiture> a rev:Need ; skos:broader <theme/mobilite> ; skos:related <need/mobilite/velo> ;
                skos:prefLabel "Se déplacer sans voiture"@fr , "Travel without a car"@en ; skos:definition "Bouger sans voiture à soi."@fr ;
                skos:altLabel "covoiturage"@fr .
            <need/mobilite/velo> a rev:Need ; skos:broader <theme/mobilite> ; skos:prefLabel "Développer le vélo"@fr ; skos:altLabel "bicyclette"@fr .
            <territorial-need/1> a rev:TerritorialNeed ; skos:prefLabel "Sans voiture – Haute-Vallée"@fr ; rev:need <need/mobilite/sans-voiture> ;
                rev:territory <territory/D1> ; dcterms:description "Les cars sont rares."@fr ; rev:why "On reste isolé."@fr ;
                rev:evidence <evidence/territorial-need/1/1> ; dcterms:source <https://example.org/cars> .
            <evidence/territorial-need/1/1> a rev:Evidence ; skos:prefLabel "Cars par semaine"@fr ; rev:value 2.5 ; rev:year "2023"^^xsd:gYear .
            <https://example.org/cars> a rev:Source ; dcterms:title "Les cars"@fr ; rev:copy true .

            <solution/navette> a rev:Solution ; skos:prefLabel "Navette <script>alert(1)</script>"@fr ; dcterms:description "Une <b>navette</b>."@fr ;
                rev:answersNeed <need/mobilite/sans-voiture> ; rev:presentIn <territory/D2> ; rev:needsReview true ; dcterms:source <https://example.org/cars> ;
                rev:evidence <evidence/solution/navette/1> ; schema:url <javascript:alert(1)> .
            <evidence/solution/navette/1> a rev:Evidence ; skos:prefLabel "Trajets"@fr ; rev:value 1200 .
            <solution/bus> a rev:Solution ; skos:prefLabel "Petit bus"@fr ; rev:answersNeed <need/mobilite/sans-voiture> ; rev:presentIn <territory/D1> .
            <actor/reseau> a rev:Actor ; skos:prefLabel "Le Réseau"@fr ; rev:covers <territory/D1> .
            <offer/conseil> a rev:Offer ; skos:prefLabel "Conseil aux navettes"@fr ; rev:offeredBy <actor/reseau> ; rev:offerType <offer-type/conseil> ;
                rev:supportsNeed <need/mobilite/sans-voiture> ; rev:state <offer-state/open> .
            <offer-type/conseil> a skos:Concept ; skos:prefLabel "Conseil"@fr .
            <solution-kind/citoyenne> a skos:Concept ; skos:inScheme <scheme/solution-kinds> ; skos:prefLabel "citoyenne"@fr .

            <indicator/distance> a rev:Indicator ; skos:prefLabel "Distance au car"@fr ; rev:measuresNeed <need/mobilite/sans-voiture> ;
                rev:unit "km" ; rev:higherIsWorse true .
            <observation/1> rev:indicator <indicator/distance> ; rev:territory <territory/D1> ; rev:value 12.5 ; rev:year "2023"^^xsd:gYear .
            <observation/2> rev:indicator <indicator/distance> ; rev:territory <territory/R1> ; rev:value 4 ; rev:year "2023"^^xsd:gYear .
            <observation/3> rev:indicator <indicator/distance> ; rev:territory <territory/FM> ; rev:value 3 ; rev:year "2023"^^xsd:gYear .
            """;

    @Bean(destroyMethod = "close")
    GraphStore graphStore() {
        var store = GraphStore.inMemory(GraphFactory.createDefaultGraph(), _ -> { });
        var facts = RDFParser.fromString(FACTS, Lang.TURTLE).toGraph();
        store.write(new Change(Author.program("made up"), dataset -> facts.find().forEachRemaining(triple ->
                dataset.add(NodeFactory.createURI(Iris.graph("made-up")), triple.getSubject(), triple.getPredicate(), triple.getObject()))));
        return store;
    }

    @Bean
    QueryCatalogue queryCatalogue(GraphStore store) {
        return QueryCatalogue.of(Path.of("queries"), store);
    }
}

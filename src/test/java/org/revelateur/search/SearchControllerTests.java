package org.revelateur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revelateur.ShippedServer;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people type, on the really running server with the shipped facts. */
@ShippedServer
class SearchControllerTests {
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // what needs are called, in full, in part, in other forms
        "needs | mobilite/sans-voiture | mobilite/sans-voiture", "needs | sans-voiture | mobilite/sans-voiture", "needs | voiture | mobilite/sans-voiture",
        "needs | Rompre l'isolement | lien-social/isolement", "needs | rompre l’isolement | lien-social/isolement", "needs | soutenir les aidant | vieillir/aidants",
        "needs | Tiers lieux | tiers-lieux/lieu-hybride", "needs | circuits courts | alimentation/debouches-producteurs", "needs | logements vacants | habitat/habitat-vacant-indigne",
        "needs | precarite energetique | habitat/renovation-energetique", "needs | réemploi | environnement/dechets-reemploi",
        "needs | https://w3id.org/revelateur/id/need/habitat/logement-abordable | habitat/logement-abordable",
        // what people say instead
        "needs | plus de médecin | services/acces-soins", "needs | médecins | services/acces-soins", "needs | dentiste | services/acces-soins", "needs | bus | mobilite/sans-voiture",
        "needs | covoiturage | mobilite/sans-voiture", "needs | acces aux soins | services/acces-soins", "needs | boulangerie | commerce/dernier-commerce",
        "needs | épicerie | commerce/dernier-commerce", "needs | EPICERIE | commerce/dernier-commerce", "needs | coworking | tiers-lieux/travail-partage",
        "needs | cantine bio | alimentation/restauration-collective", "needs | crèches | services/garde-enfants", "needs | garde d'enfants | services/garde-enfants",
        "needs | chomage | emploi/chomage-longue-duree", "needs | recyclerie | environnement/dechets-reemploi", "needs | panneaux solaires | environnement/energie-citoyenne",
        "needs | fracture numérique | numerique/inclusion-numerique", "needs | démarches administratives | services/acces-droits", "needs | solitude | lien-social/isolement",
        "needs | EHPAD | vieillir/alternatives-ehpad", "needs | vélo | mobilite/velo-actif", "needs | vieilli | vieillir/maintien-domicile",
        "needs | la poste et la trésorerie ont fermé, à qui demander pour ma retraite ? | services/acces-droits",
        "needs | le patron s'en va, on est six salariés, est-ce qu'on pourrait racheter la boîte ? | commerce/reprise-transmission",
        // slips
        "needs | medcin | services/acces-soins", "needs | covoiturrage | mobilite/sans-voiture", "needs | boulangrie | commerce/dernier-commerce",
        "needs | isolment | lien-social/isolement", "needs | tourrisme | developpement-local/tourisme-durable", "needs | éolienes | environnement/energie-citoyenne",
        // English
        "needs | without a car | mobilite/sans-voiture", "needs | doctor | services/acces-soins", "needs | village shop | commerce/dernier-commerce", "needs | bike | mobilite/velo-actif",
        // territories: codes, names, beginnings, slips
        "territories | 48 | 48", "territories | 48095 | 48095", "territories | R76 | R76", "territories | r76 | R76", "territories | 200006930 | 200006930",
        "territories | 211100011 | 11001", "territories | Mende | 48095", "territories | mend | 48095", "territories | lozer | 48", "territories | LOZERE | 48",
        "territories | losere | 48", "territories | mnede | 48095", "territories | l'Hérault | 34", "territories | d'Aude | 11", "territories | pyrénées orientales | 66",
        "territories | Montpellier | 34172", "territories | st chély | 48140", "territories | saint-chely | 48140", "territories | la grande motte | 34344",
        "territories | grande motte | 34344", "territories | narbone | 11262", "territories | carcasonne | 11069", "territories | occit | R76",
        "territories | marvejols lozère | 48092", "territories | marvejols losere | 48092", "territories | pays coeur d'herault | pays-coeur-herault", "territories | alès | 30007",
        // solutions
        "solutions | 1000 cafés | 1000-cafes", "solutions | 1000-cafes | 1000-cafes", "solutions | rezo pouce | rezo-pouce", "solutions | rezopouce | rezo-pouce",
        "solutions | rézo pouse | rezo-pouce", "solutions | repair cafe | repair-cafe", "solutions | epicerie solidaire mende | epicerie-solidaire-mende",
        "solutions | monalisa | monalisa", "solutions | épiceries itinérantes | epicerie-sociale-itinerante-banque-alimentaire",
        // actors
        "actors | france active | france-active-airdie", "actors | airdie | france-active-airdie", "actors | ADEFPAT | adefpat", "actors | CRESS | cress-occitanie",
        "actors | ad'occ | ad-occ", "actors | AD’OCC | ad-occ", "actors | adocc | ad-occ", "actors | banque des territoires | banque-des-territoires-occitanie",
        "actors | banque territoire | banque-des-territoires-occitanie", "actors | chambre d'agriculture | chambres-agriculture", "actors | fondation de france | fondation-de-france-mediterranee",
    })
    void findsFirstWhatIsMeant(String kind, String text, String first) throws Exception {
        assertThat(ids(search(kind, text))).first().isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "needs | rideaux baissés rue principale | commerce/vacance-centre-bourg", "needs | que faire des magasins fermes dans la grand rue de Bedarieux | commerce/vacance-centre-bourg",
        "needs | mobilité | mobilite/sans-voiture", "needs | car | mobilite/sans-voiture", "needs | personnes âgées | vieillir/alternatives-ehpad", "needs | logement | habitat/logement-jeunes-saisonniers",
        "territories | monpel | 34172", "territories | cévennes | 200035129", "solutions | autostop | rezo-pouce", "solutions | covoiturage | mobicoop", "solutions | recyclerie | recyclerie-elne",
        "solutions | tiers-lieux | le-21-uzes", "actors | crédit | adie-occitanie", "actors | leader | gal-leader", "actors | incubateur | catalis"})
    void findsAmongTheFirstThreeWhatMayBeMeant(String kind, String text, String among) throws Exception {
        assertThat(ids(search(kind, text, "&limit=3"))).contains(among);
    }

    @Test
    void saysThroughWhichOtherNameSomethingIsFound() throws Exception {
        assertThat(search("needs", "covoiturage").at("/items/0/matched").stringValue()).isEqualTo("covoiturage");
        assertThat(search("actors", "cress").at("/items/0/matched").stringValue()).isEqualTo("CRESS");
        assertThat(search("territories", "mende").at("/items/0").has("matched")).isFalse();
    }

    @Test
    void saysWhatTellsAThingFromItsNamesakes() throws Exception {
        var mende = search("territories", "48095").at("/items/0");

        assertThat(mende.toString()).isEqualTo("""
                {"id":"48095","iri":"https://w3id.org/revelateur/id/territory/48095","label":"Mende","level":"commune","levelLabel":"commune",\
                "departement":{"id":"48","label":"Lozère"},"url":"/id/territory/48095"}""");
        assertThat(search("needs", "sans voiture").at("/items/0/theme/id").stringValue()).isEqualTo("mobilite");
        assertThat(search("solutions", "1000 cafés").at("/items/0/kind").stringValue()).isEqualTo("entrepreneuriale");
        assertThat(search("solutions", "1000 cafés").at("/items/0/summary").stringValue()).contains("café multiservices");
    }

    @Test
    void speaksEnglishToWhoAsks() throws Exception {
        var need = JSON.readTree(get("/api/needs?q=isolement", "Accept-Language", "en").body()).at("/items/0");

        assertThat(need.at("/id").stringValue()).isEqualTo("lien-social/isolement");
        assertThat(need.at("/label").stringValue()).isEqualTo("Break isolation");
        assertThat(search("territories", "48095", "&lang=en").at("/items/0/levelLabel").stringValue()).isEqualTo("municipality");
    }

    @Test
    void listsAllWhereNothingIsAsked() throws Exception {
        var all = JSON.readTree(get("/api/needs?limit=1000").body());

        assertThat(all.at("/total").intValue()).isEqualTo(50);
        assertThat(ids(all)).hasSize(50).doesNotHaveDuplicates();
        assertThat(ids(JSON.readTree(get("/api/territories?limit=5").body()))).startsWith("FR", "R76", "34", "30");
    }

    @Test
    void pagesWithoutGapsOrRepetitions() throws Exception {
        var whole = ids(search("solutions", "solidaire", "&limit=50"));
        var first = ids(search("solutions", "solidaire", "&limit=7"));
        var second = ids(search("solutions", "solidaire", "&limit=7&offset=7"));

        assertThat(whole).startsWith(first.toArray(String[]::new)).containsSubsequence(second);
        assertThat(first).hasSize(7).doesNotContainAnyElementsOf(second);
        assertThat(ids(search("solutions", "solidaire", "&offset=1000000"))).isEmpty();
    }

    @Test
    void suggestsTheNearestLabelsWhereItFindsNothing() throws Exception {
        var nothing = search("territories", "zzzzmende");

        assertThat(nothing.at("/total").intValue()).isZero();
        assertThat(nothing.at("/items").isEmpty()).isTrue();
        assertThat(nothing.at("/suggestions/0/label").stringValue()).isEqualTo("Mende");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "(", "*", "AND OR NOT", "name:[a TO b]", "\\", "~2", "\u0000", "🚲", "e\u0301"})
    void readsNoTextAsASyntax(String text) throws Exception {
        assertThat(get("/api/needs?q=" + encode(text)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"limit=0 | limit", "limit=1000000000 | limit", "limit=-1 | limit", "limit=dix | limit", "limit=99999999999999999999 | limit", "offset=-1 | offset",
        "offset=1.5 | offset", "lang=de | lang", "q=a&q=b | q", "limit=1&limit=2 | limit", "qq=a | qq", "besoin=voiture | besoin"})
    void namesAParameterThatItCannotUse(String parameters, String named) throws Exception {
        var answer = get("/api/territories?" + parameters);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(JSON.readTree(answer.body()).at("/parameter").stringValue()).isEqualTo(named);
    }

    @Test
    void refusesATextThatNobodyTypes() throws Exception {
        var answer = get("/api/needs?q=" + "a".repeat(10_000));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("500 caractères au plus").hasSizeLessThan(500);
    }

    @Test
    void answers304ToWhomHasTheSameVersionInTheSameLanguage() throws Exception {
        var known = get("/api/needs?q=voiture");
        String etag = known.headers().firstValue("ETag").orElseThrow();

        assertThat(known.headers().firstValue("Cache-Control")).hasValue("max-age=300, public, stale-while-revalidate=86400");
        assertThat(get("/api/needs?q=voiture", "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(get("/api/needs?q=voiture&lang=en", "If-None-Match", etag).statusCode()).isEqualTo(200);
    }

    private JsonNode search(String kind, String text) throws Exception {
        return search(kind, text, "");
    }

    private JsonNode search(String kind, String text, String more) throws Exception {
        var answer = get("/api/" + kind + "?q=" + encode(text) + more);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> get(String address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        return client.send((headers.length > 0 ? request.headers(headers) : request).build(), BodyHandlers.ofString());
    }

    private static List<String> ids(JsonNode answer) {
        return StreamSupport.stream(answer.at("/items").spliterator(), false).map(item -> item.at("/id").stringValue()).toList();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

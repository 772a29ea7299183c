package org.revelateur.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revelateur.understanding.Reading.Meant;
import org.revelateur.vocab.Iris;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NeedsTests {

    private static List<String> needs(String text) {
        return ShippedWords.UNDERSTANDING.read(text).needs().stream().map(Meant::need).map(iri -> Iris.key("need", iri).orElseThrow()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "plus de médecin à Langogne | services/acces-soins",
        "PLUS DE MEDECIN | services/acces-soins",
        "plus de medcin | services/acces-soins",
        "my village lost its bakery | commerce/dernier-commerce",
        "ma mère ne conduit plus | mobilite/personnes-fragiles",
        "Comment se déplacer sans voiture en Lozère ? | mobilite/sans-voiture",
        "covoituragge | mobilite/sans-voiture",
    })
    void readsANeed(String text, String need) {
        assertThat(needs(text)).first().isEqualTo(need);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "xyzzy", "le la les", "Langogne", "\" AND (", "12 34"})
    void readsNoNeedWhereNoWordSaysOne(String text) {
        assertThat(needs(text)).isEmpty();
    }

    @Test
    void isSurerOfPlainWordsThanOfVagueOnes() {
        assertThat(confidence("covoiturage, autostop et bus en milieu rural")).isGreaterThan(confidence("une idée pour le village"));
    }

    @Test
    void givesConfidencesThatFallAndSumUpToAtMostOne() {
        var needs = ShippedWords.UNDERSTANDING.read("un café associatif qui livre des repas").needs();

        assertThat(needs).extracting(Meant::confidence).isSortedAccordingTo((one, other) -> Double.compare(other, one)).allMatch(confidence -> confidence >= 0);
        assertThat(needs.stream().mapToDouble(Meant::confidence).sum()).isLessThanOrEqualTo(1.005);
    }

    /** On phrasings that the team made up and kept out of the labels: the floor is below what is reached, and above what chance changes. */
    @ParameterizedTest
    @ValueSource(strings = {"phrasings.jsonl", "everyday.jsonl"})
    void readsMostPhrasingsThatItDoesNotKnow(String file) throws IOException {
        List<JsonNode> phrasings = Files.readAllLines(Path.of("src/test/resources/judged", file)).stream().map(JsonMapper.shared()::readTree).toList();

        assertThat(phrasings.stream().filter(phrasing -> isRead(phrasing, 1)).count()).isGreaterThan(78L * phrasings.size() / 100);
        assertThat(phrasings.stream().filter(phrasing -> isRead(phrasing, 3)).count()).isGreaterThan(90L * phrasings.size() / 100);
    }

    private static boolean isRead(JsonNode phrasing, int among) {
        var expected = phrasing.get("needCodes").valueStream().map(JsonNode::asString).toList();
        return needs(phrasing.get("query").asString()).stream().limit(among).anyMatch(expected::contains);
    }

    private static double confidence(String text) {
        return ShippedWords.UNDERSTANDING.read(text).needs().getFirst().confidence();
    }
}

package org.revelateur.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revelateur.vocab.Iris;

class PlacesTests {

    private static Optional<String> place(String text) {
        return ShippedWords.UNDERSTANDING.read(text).territory().flatMap(iri -> Iris.key("territory", iri));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "plus de médecin à Langogne | 48080",
        "plus de medecin a langogne | 48080",
        "bureau pas cher mende | 48095",
        "Mende | 48095",
        "Limoux : une vitrine sur trois est éteinte | 11206",
        "une nounou à Marvejol | 48092",
        "docteur parti, st chely dapcher | 48140",
        "crèche à Florac | 48061",
        "une MAM au Collet-de-Dèze | 48051",
        "dans le Grau du Roi | 30133",
        "saisonniers de Font-Romeu | 66124",
        "près de Lézignan | 11203",
        "se déplacer en Lozère | 48",
        "dans l'aude | 11",
        "le bus en Occitanie | R76",
        "habiter le Gévaudan | 244800470",
        "vivre sans voiture en Cerdagne | 246600399",
        "notre village des Aspres | 246600449",
        "sur le plateau de l'Aubrac | pnr-aubrac",
        "dans les Cévennes | pn-cevennes",
        "aller de Mende à Florac | 48095",
        "Mende, dans le département de la Lozère | 48095",
        "no doctor left near Uzès | 30334",
    })
    void findsTheTerritoryThatATextNames(String text, String territory) {
        assertThat(place(text)).contains(territory);
    }

    @Test
    void takesTheBiggestOfTwoInTheProgramme() {
        assertThat(place("le café de Villefort")).contains("48198"); // not 11424, nor the canton's others
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "quarante personnes cherchent un logement",
        "quitter Paris pour la campagne",
        "les portes et les fenêtres d'un chantier",
        "que faire des plans de la mairie",
        "une salle de réunion pour vingt personnes",
        "la source est tarie",
        "plus de médecin",
        "on a sauvé le café",
        "trop de canoës dans les gorges",
        "le ruisseau est devenu un fossé",
    })
    void takesNoWordForAPlace(String text) {
        assertThat(place(text)).isEmpty();
    }

    @Test
    void givesTheRestOfTheWords() {
        assertThat(ShippedWords.UNDERSTANDING.read("plus de médecin à Langogne cet hiver").rest()).isEqualTo("plus de médecin à  cet hiver");
    }
}

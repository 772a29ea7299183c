package org.revelateur.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.revelateur.browse.Found.Choice;

class NamesTests {
    Choice withoutCar = new Choice("mobilite/sans-voiture", "Se déplacer sans voiture", "");
    Choice doctor = new Choice("services/acces-soins", "Accéder à des soins de proximité", "");
    Choice cycling = new Choice("mobilite/velo", "Développer le vélo", "");
    Names names = new Names();

    NamesTests() {
        names.add(withoutCar, List.of(withoutCar.label(), "Travel without a car"), List.of("covoiturage", "pas de bus"));
        names.add(doctor, List.of(doctor.label()), List.of("médecin", "désert médical"));
        names.add(cycling, List.of(cycling.label()), List.of("vélos partagés", "laisser sa voiture"));
    }

    @Test
    void findsACode() {
        assertThat(names.find("services/acces-soins")).isEqualTo(new Found.One(doctor));
    }

    @Test
    void findsANameWhateverItsCaseAndAccents() {
        assertThat(names.find("DEVELOPPER LE VELO")).isEqualTo(new Found.One(cycling));
    }

    @Test
    void findsAWordThatPeopleSay() {
        assertThat(names.find("plus de médecins")).isEqualTo(new Found.One(doctor));
    }

    @Test
    void prefersAWordOfTheNameToOneOfAnotherName() {
        assertThat(names.find("voiture")).isEqualTo(new Found.One(withoutCar));
    }

    @Test
    void asksBackWhenSeveralThingsBearTheName() {
        var villages = new Names();
        var gard = new Choice("30189", "Saint-Martin", "Commune, Gard");
        var lozere = new Choice("48171", "Saint-Martin", "Commune, Lozère");
        villages.add(gard, List.of("Saint-Martin"), List.of());
        villages.add(lozere, List.of("Saint-Martin"), List.of());

        assertThat(villages.find("saint martin")).isEqualTo(new Found.Several(List.of(gard, lozere)));
    }

    @Test
    void namesTheNearestWhereNothingFits() {
        var found = names.find("soigns");

        assertThat(found).isInstanceOfSatisfying(Found.None.class, none -> assertThat(none.nearest()).first().isEqualTo(doctor));
    }
}

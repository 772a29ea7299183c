package org.revelateur.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a query's parameter may be, and how its refusal says so. */
public enum ParameterType {
    NEED("un besoin", "a need"),
    THEME("un thème", "a theme"),
    TERRITORY("un territoire", "a territory"),
    SOLUTION("une solution", "a solution"),
    ACTOR("une structure", "a structure"),
    INDICATOR("un indicateur", "an indicator"),
    AUDIENCE("un public", "an audience"),
    TERRITORIAL_NEED("un besoin territorial", "a territorial need"),
    STAGE("une étape de projet", "a project stage"),
    HORIZON("un horizon", "a horizon"),
    SOLUTION_KIND("une nature de solution", "a kind of solution"),
    CONTEXT("un contexte", "a context"),
    SESSION("une séance", "a session"),
    WORKSHOP("un atelier", "a workshop"),
    IRI("un IRI absolu", "an absolute IRI"),
    STRING("un texte de 1 000 caractères au plus", "a text of at most 1,000 characters"),
    INTEGER("un nombre entier", "an integer"),
    DECIMAL("un nombre, avec un point décimal", "a number"),
    BOOLEAN("true ou false", "true or false", "true", "false"),
    LANG("un code de langue", "a language code"),
    LEVEL("un niveau parmi region, departement, epci, commune", "a level among region, departement, epci, commune", "region", "departement", "epci", "commune"),
    DATE("une date AAAA-MM-JJ", "a date YYYY-MM-DD"),
    /** How many rows at most, and how many to skip: set on the query, not bound to a variable. */
    LIMIT("un nombre entier", "an integer"),
    OFFSET("un nombre entier", "an integer");

    private final String french;
    private final String english;
    private final List<String> choices;

    ParameterType(String french, String english, String... choices) {
        this.french = french;
        this.english = english;
        this.choices = List.of(choices);
    }

    /** As query files and the API write it: {@code territorial-need}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether values name a thing {@code {base}id/{code}/{key}}. */
    public boolean isThing() {
        return compareTo(WORKSHOP) <= 0;
    }

    /** Whether values go to the query's LIMIT or OFFSET rather than to a variable. */
    public boolean isPage() {
        return this == LIMIT || this == OFFSET;
    }

    /** All values there are, where the type says so. */
    public List<String> choices() {
        return choices;
    }


    String words(String language) {
        return language.equals("en") ? english : french;
    }

    static Optional<ParameterType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}

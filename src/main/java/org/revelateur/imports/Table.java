package org.revelateur.imports;

import static org.revelateur.resource.Form.ADDRESS;
import static org.revelateur.resource.Form.BOOLEAN;
import static org.revelateur.resource.Form.DATE;
import static org.revelateur.resource.Form.DECIMAL;
import static org.revelateur.resource.Form.ENGLISH;
import static org.revelateur.resource.Form.FRENCH;
import static org.revelateur.resource.Form.TEXT;
import static org.revelateur.resource.Form.YEAR;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables that can be imported, each with what its rows describe. */
enum Table {
    SOLUTIONS("solutions", new Template("solution", "solutions", List.of("rev:Solution"), "", List.of(
            Column.of("identifiant", "dcterms:identifier", TEXT, "Identifiant, sans accent ni espace ; sinon tiré du nom", "Identifier, without accents or spaces; else made of the name"),
            Column.of("nom", "skos:prefLabel", FRENCH, "Nom de la solution", "Name of the solution").must(),
            Column.of("resume", "dcterms:description", FRENCH, "Ce qu'elle fait, en deux phrases", "What it does, in two sentences").must(),
            Column.thing("nature", "rev:kind", "solution-kind", "Qui la porte", "Who carries it").must(),
            Column.thing("statut", "rev:status", "status", "Où elle en est", "How it stands").usually("inconnu"),
            Column.thing("besoins", "rev:answersNeed", "need", "Besoins auxquels elle répond, le plus direct d'abord", "Needs that it answers, most direct first").must().several(),
            Column.thing("publics", "rev:audience", "audience", "Pour qui", "For whom").several(),
            Column.thing("contextes", "rev:context", "context", "Où cela convient", "Where it fits").several(),
            Column.thing("presente_dans", "rev:presentIn", "territory", "Codes des départements où une source la dit présente", "Codes of départements where a source says it is present").several(),
            Column.thing("origine", "rev:origin", "territory", "Code du territoire d'où elle vient", "Code of the territory where it comes from"),
            Column.of("lieu_origine", "rev:originPlace", FRENCH, "Nom du lieu d'où elle vient", "Name of the place where it comes from"),
            Column.thing("echelle", "rev:scale", "scale", "Son échelle", "Its scale"),
            Column.of("porteur", "rev:operator", FRENCH, "Qui la porte, en clair", "Who carries it, in words"),
            Column.of("annee_debut", "rev:startYear", YEAR, "Année de départ", "Year of its start"),
            Column.of("annee_confirmee", "rev:confirmedYear", YEAR, "Année de la page la plus récente", "Year of the newest page"),
            Column.of("facteurs_succes", "rev:successFactor", FRENCH, "Ce qui la fait réussir", "What makes it succeed").several(),
            Column.of("site", "schema:url", ADDRESS, "Son site", "Its website"), Template.SOURCES))),

    STRUCTURES("structures", new Template("actor", "actors", List.of("org:Organization", "rev:Actor"), "", List.of(
            Column.of("identifiant", "dcterms:identifier", TEXT, "Identifiant, sans accent ni espace ; sinon tiré du nom", "Identifier, without accents or spaces; else made of the name"),
            Column.of("nom", "skos:prefLabel", FRENCH, "Nom de la structure", "Name of the structure").must(),
            Column.of("resume", "dcterms:description", FRENCH, "Ce qu'elle fait", "What it does").must(),
            Column.thing("nature", "rev:kind", "structure-kind", "Sa nature", "Its kind").must(),
            Column.thing("statut", "rev:status", "status", "Où elle en est", "How it stands").usually("inconnu"),
            Column.thing("territoires", "rev:covers", "territory", "Codes des territoires couverts ; FR pour la France", "Codes of the territories covered; FR for France").must().several(),
            Column.thing("siege", "rev:seat", "territory", "Code de la commune du siège", "Code of the municipality of its seat"),
            Column.of("site", "schema:url", ADDRESS, "Son site", "Its website"), Template.SOURCES)),
            new Template("offer", "actors", List.of("rev:Offer"), "offre_", List.of(
            Column.of("offre_identifiant", "dcterms:identifier", TEXT, "Identifiant de l'offre ; sinon tiré des noms", "Identifier of the offer; else made of the names"),
            Column.of("offre_nom", "skos:prefLabel", FRENCH, "Nom d'une offre ; une ligne par offre, la structure répétée", "Name of an offer; a row each, the structure repeated").must(),
            Column.thing("offre_type", "rev:offerType", "offer-type", "Sorte d'aide", "Kind of help").must(),
            Column.thing("offre_etat", "rev:state", "offer-state", "Ouverte ou non", "Open or not").usually("unknown"),
            Column.of("offre_conditions", "rev:conditions", FRENCH, "Pour qui et à quelles conditions", "For whom and on what conditions"),
            Column.of("offre_beneficiaires", "rev:beneficiary", FRENCH, "Bénéficiaires", "Beneficiaries").several(),
            Column.thing("offre_etapes", "rev:stage", "stage", "Étapes d'un projet", "Stages of a project").several(),
            Column.thing("offre_besoins", "rev:supportsNeed", "need", "Besoins soutenus", "Needs supported").several(),
            Column.thing("offre_themes", "rev:theme", "theme", "Thèmes soutenus", "Themes supported").several(),
            Column.of("offre_montant_min", "rev:amountMin", DECIMAL, "Montant le plus bas, en euros", "Lowest amount, in euros"),
            Column.of("offre_montant_max", "rev:amountMax", DECIMAL, "Montant le plus haut, en euros", "Highest amount, in euros"),
            Column.of("offre_fin", "schema:validThrough", DATE, "Dernier jour", "Last day")))),

    TERRITORIAL_NEEDS("besoins-territoriaux", new Template("territorial-need", "needs", List.of("rev:TerritorialNeed"), "", List.of(
            Column.of("identifiant", "dcterms:identifier", TEXT, "Identifiant, sans accent ni espace ; sinon tiré du nom", "Identifier, without accents or spaces; else made of the name"),
            Column.of("nom", "skos:prefLabel", FRENCH, "Titre court, avec le territoire", "Short title, with the territory").must(),
            Column.of("constat", "dcterms:description", FRENCH, "Ce qui est constaté là", "What is seen there").must(),
            Column.thing("besoin", "rev:need", "need", "Besoin dont c'est un cas", "Need of which it is a case").must(),
            Column.thing("territoires", "rev:territory", "territory", "Codes des territoires concernés", "Codes of the territories concerned").must().several(),
            Column.thing("horizon", "rev:horizon", "horizon", "Existant ou émergent", "Existing or emerging").usually("existant"),
            Column.thing("publics", "rev:audience", "audience", "Qui est concerné", "Who is concerned").several(),
            Column.of("pourquoi", "rev:why", FRENCH, "Pourquoi cela compte", "Why it matters"),
            Column.of("causes", "rev:cause", FRENCH, "Causes", "Causes").several(),
            Column.of("consequences", "rev:consequence", FRENCH, "Conséquences", "Consequences").several(),
            Column.of("mesures", "rev:measure", FRENCH, "Comment on le mesure", "How it is measured").several(), Template.SOURCES))),

    INDICATORS("indicateurs", new Template("indicator", "indicators", List.of("rev:Indicator"), "", List.of(
            Column.of("identifiant", "skos:notation", TEXT, "Code, sans accent ni espace", "Code, without accents or spaces").must(),
            Column.of("nom", "skos:prefLabel", FRENCH, "Nom", "Name").must(),
            Column.of("nom_en", "skos:prefLabel", ENGLISH, "Nom en anglais", "Name in English").must(),
            Column.of("definition", "skos:definition", FRENCH, "Ce qui est compté, et comment", "What is counted, and how").must(),
            Column.thing("theme", "dcterms:subject", "indicator-theme", "Thème", "Theme").must(),
            Column.of("unite", "rev:unit", TEXT, "Unité", "Unit").must(),
            Column.of("plus_haut_est_pire", "rev:higherIsWorse", BOOLEAN, "Si une valeur haute est mauvaise", "Whether a high value is bad").must(),
            Column.thing("besoins", "rev:measuresNeed", "need", "Besoins qu'il mesure", "Needs that it measures").several(),
            Column.of("producteur", "dc:publisher", TEXT, "Qui le publie", "Who publishes it")))),

    OBSERVATIONS("observations", new Template("observation", "indicators", List.of("qb:Observation"), "", List.of(
            Column.thing("indicateur", "rev:indicator", "indicator", "Code de l'indicateur", "Code of the indicator").must(),
            Column.thing("territoire", "rev:territory", "territory", "Code du territoire", "Code of the territory").must(),
            Column.of("annee", "rev:year", YEAR, "Année", "Year").must(),
            Column.of("valeur", "rev:value", DECIMAL, "Valeur, dans l'unité de l'indicateur", "Value, in the unit of the indicator").must(), Template.SOURCES)));

    private final String id;
    private final List<Template> templates;

    Table(String id, Template... templates) {
        this.id = id;
        this.templates = List.of(templates);
    }

    static Optional<Table> of(String id) {
        return Arrays.stream(values()).filter(table -> table.id.equals(id)).findFirst();
    }

    String id() {
        return id;
    }

    List<Template> templates() {
        return templates;
    }

    /** Every column of the file, in order. */
    List<Column> columns() {
        return Stream.concat(templates.stream().flatMap(template -> template.columns().stream()), Stream.of(Template.SOURCE_TITLE))
                .filter(column -> this != INDICATORS || column != Template.SOURCE_TITLE).toList();
    }
}

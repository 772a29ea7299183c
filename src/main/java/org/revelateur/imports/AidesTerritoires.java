package org.revelateur.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.revelateur.text.Folding;
import tools.jackson.databind.JsonNode;

/** The answer of the API of Aides-territoires: each aid is an offer of the first of its funders. */
final class AidesTerritoires {
    private static final String SITE = "https://aides-territoires.beta.gouv.fr";
    private static final Map<String, String> TYPES = Map.of("subvention", "subvention", "pret", "pret", "avance recuperable", "pret", "ingenierie technique", "ingenierie",
            "ingenierie financiere", "ingenierie", "ingenierie juridique administrative", "ingenierie", "autre aide financiere", "dotation");
    private static final Map<String, String> STAGES = Map.of("reflexion conception", "emergence", "mise en oeuvre realisation", "lancement", "usage valorisation", "developpement");

    private AidesTerritoires() {
    }

    static List<Row> rows(byte[] content, Provider.Help help) {
        var rows = new ArrayList<Row>();
        int number = 0;
        for (JsonNode aid : Json.elements(content, "results")) {
            number++;
            String territory = territory(Json.text(aid, "perimeter"), help);
            String funder = aid.path("financers").valueStream().map(each -> Json.plain(each.asString(each.path("name").asString("")))).findFirst().orElse("");
            if (territory.isEmpty() || funder.isEmpty()) {
                help.notices().add(Notice.leftOut(number, "« %s » est laissée : périmètre « %s » ou porteur absent du graphe".formatted(Json.text(aid, "name"), Json.text(aid, "perimeter")),
                        "\"%s\" is left out: its perimeter \"%s\" is not in the graph, or no funder".formatted(Json.text(aid, "name"), Json.text(aid, "perimeter"))));
                continue;
            }
            rows.add(new Row(number, cells(aid, funder, territory)));
        }
        return rows;
    }

    private static Map<String, String> cells(JsonNode aid, String funder, String territory) {
        String page = aid.path("url").asString("/aides/" + Json.text(aid, "slug") + "/");
        var cells = new HashMap<String, String>();
        cells.put("identifiant", "at-" + Descriptions.slug(funder) + "-" + territory.toLowerCase(Locale.ROOT));
        cells.put("nom", funder);
        cells.put("resume", "Porteur d'aides aux territoires que cite Aides-territoires (%s).".formatted(Json.text(aid, "perimeter")));
        cells.put("nature", "financement");
        cells.put("territoires", territory);
        cells.put("sources", page.startsWith("http") ? page : SITE + page);
        cells.put("titre_source", Json.text(aid, "name") + " (Aides-territoires)");
        cells.put("offre_identifiant", "at-" + Descriptions.slug(aid.path("slug").asString(Json.text(aid, "id"))));
        cells.put("offre_nom", Json.text(aid, "name"));
        cells.put("offre_type", words(aid, "aid_types").stream().map(TYPES::get).filter(type -> type != null).findFirst().orElse("accompagnement"));
        cells.put("offre_conditions", Json.shortened(Json.text(aid, "eligibility").isEmpty() ? Json.text(aid, "description") : Json.text(aid, "eligibility"), 1000));
        cells.put("offre_beneficiaires", Json.list(aid, "targeted_audiences"));
        cells.put("offre_etapes", words(aid, "mobilization_steps").stream().map(STAGES::get).filter(stage -> stage != null).distinct().collect(Collectors.joining("|")));
        cells.put("offre_fin", Json.text(aid, "submission_deadline"));
        return cells;
    }

    private static List<String> words(JsonNode aid, String member) {
        return StreamSupport.stream(aid.path(member).spliterator(), false).map(each -> Folding.fold(each.asString(each.path("name").asString("")))).toList();
    }

    /** By its name, which must be the same: a perimeter may be anywhere in France. */
    private static String territory(String name, Provider.Help help) {
        return name.isEmpty() ? "" : help.search().territories(name, "fr", 5).stream().filter(hit -> Folding.fold(hit.label()).equals(Folding.fold(name))).map(hit -> hit.id()).findFirst().orElse("");
    }
}

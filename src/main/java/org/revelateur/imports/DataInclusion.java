package org.revelateur.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.revelateur.resource.Problem;
import org.revelateur.resource.Resources;
import tools.jackson.databind.JsonNode;

/** The structures of data·inclusion: each is an actor that accompanies people in its département. Nobody's address or telephone is kept. */
final class DataInclusion {
    private DataInclusion() {
    }

    static List<Row> rows(byte[] content, Provider.Help help) {
        var rows = new ArrayList<Row>();
        int number = 0;
        for (JsonNode structure : Json.elements(content, "items", "structures", "data")) {
            number++;
            String text = Json.text(structure, "presentation_resume").isEmpty() ? Json.text(structure, "presentation_detail").isEmpty() ? Json.text(structure, "description") : Json.text(structure, "presentation_detail") : Json.text(structure, "presentation_resume");
            String code = Json.text(structure, "code_insee");
            String departement = Postcodes.departement(code.isEmpty() ? Json.text(structure, "code_postal") : code);
            String page = Json.text(structure, "lien_source").isEmpty() ? help.source() : Json.text(structure, "lien_source");
            if (text.isEmpty() || page.isEmpty() || !exists(departement, help.resources())) {
                String name = Json.text(structure, "nom");
                help.notices().add(Notice.leftOut(number, "« %s » est laissée : %s".formatted(name, text.isEmpty() ? "aucune présentation" : page.isEmpty() ? "aucun lien_source ; --source en donne un" : "son département n'est pas dans le graphe"),
                        "\"%s\" is left out: %s".formatted(name, text.isEmpty() ? "no presentation" : page.isEmpty() ? "no lien_source; --source gives one" : "its département is not in the graph")));
                continue;
            }
            rows.add(new Row(number, cells(structure, text, code, departement, page, help.resources())));
        }
        return rows;
    }

    private static Map<String, String> cells(JsonNode structure, String text, String code, String departement, String page, Resources resources) {
        var cells = new HashMap<String, String>();
        cells.put("identifiant", "di-" + Descriptions.slug(Json.text(structure, "id")));
        cells.put("nom", Json.text(structure, "nom"));
        cells.put("resume", Json.shortened(text, 600));
        cells.put("nature", "accompagnement");
        cells.put("territoires", departement);
        cells.put("siege", exists(code, resources) ? code : "");
        cells.put("site", Json.text(structure, "site_web").startsWith("http") ? Json.text(structure, "site_web") : "");
        cells.put("sources", page);
        return cells;
    }

    private static boolean exists(String territory, Resources resources) {
        try {
            resources.resolve("territory", territory);
            return true;
        } catch (Problem unknown) {
            return false;
        }
    }
}

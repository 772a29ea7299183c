package org.revelateur.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.revelateur.text.Folding;
import tools.jackson.databind.JsonNode;

/** The elements of a GoGoCarto map, as Transiscope gathers them: each is a citizens' solution. Nobody's address or telephone is kept. */
final class GoGoCarto {
    private GoGoCarto() {
    }

    static List<Row> rows(byte[] content, Provider.Help help) {
        var rows = new ArrayList<Row>();
        int number = 0;
        for (JsonNode element : Json.elements(content, "data")) {
            number++;
            String needs = needs(element, help);
            String text = Stream.of("description", "descriptionMore", "abstract").map(member -> Json.text(element, member)).filter(found -> !found.isEmpty()).findFirst().orElse("");
            String page = Stream.of("website", "urls", "url").map(member -> Json.text(element, member)).filter(found -> found.startsWith("http")).findFirst().orElse(help.source());
            if (needs.isEmpty() || text.isEmpty() || page.isEmpty()) {
                String name = Json.text(element, "name");
                help.notices().add(Notice.leftOut(number, "« %s » est laissé : %s".formatted(name, needs.isEmpty() ? "aucune catégorie n'est un besoin ; --need en donne un" : text.isEmpty() ? "aucune description" : "aucun site ; --source donne la page de la carte"),
                        "\"%s\" is left out: %s".formatted(name, needs.isEmpty() ? "no category is a need; --need gives one" : text.isEmpty() ? "no description" : "no website; --source gives the map's page")));
                continue;
            }
            rows.add(new Row(number, cells(element, needs, text, page)));
        }
        return rows;
    }

    private static Map<String, String> cells(JsonNode element, String needs, String text, String page) {
        JsonNode address = element.path("address");
        String postcode = Json.text(address, "postalCode");
        var cells = new HashMap<String, String>();
        cells.put("identifiant", "gogocarto-" + Descriptions.slug(Json.text(element, "name") + " " + Json.text(address, "addressLocality")));
        cells.put("nom", Json.text(element, "name"));
        cells.put("resume", Json.shortened(text, 600));
        cells.put("nature", "citoyenne");
        cells.put("besoins", needs);
        cells.put("lieu_origine", Json.text(address, "addressLocality"));
        cells.put("presente_dans", Postcodes.departement(postcode));
        cells.put("site", Json.text(element, "website").startsWith("http") ? Json.text(element, "website") : "");
        cells.put("sources", page);
        return cells;
    }

    /** A category that is called as a need is; else what the caller gave. */
    private static String needs(JsonNode element, Provider.Help help) {
        var categories = Stream.concat(element.path("categories").valueStream().map(each -> each.asString("")), element.path("categoriesFull").valueStream().map(each -> Json.text(each, "name")))
                .filter(name -> !name.isEmpty()).distinct().toList();
        String found = String.join("|", categories.stream().flatMap(name -> help.search().needs(name, "fr", 3).stream()
                .filter(hit -> Folding.fold(hit.label()).equals(Folding.fold(name)) || hit.matched().map(Folding::fold).equals(Optional.of(Folding.fold(name)))))
                .map(hit -> hit.id()).distinct().toList());
        return found.isEmpty() ? help.need() : found;
    }
}

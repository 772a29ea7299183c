package org.revelateur.imports;

import java.util.List;
import java.util.stream.Stream;

/** What can be imported, for who looks for it. */
final class ImportKinds {
    private ImportKinds() {
    }

    static List<ImportController.Kind> all(String language) {
        boolean english = language.equals("en");
        var tables = Stream.of(Table.values()).map(table -> new ImportController.Kind(table.id(), english ? "Table in CSV or XLSX" : "Tableau en CSV ou XLSX",
                table.columns().stream().map(column -> new ImportController.Kind.Column(column.name(), column.required(), column.explanation(language))).toList(),
                List.of("/api/imports/" + table.id() + ".csv", "/api/imports/" + table.id() + ".xlsx")));
        var providers = Stream.of(Provider.values()).map(provider -> new ImportController.Kind(provider.id(), provider.text(language), List.of(), List.of()));
        var places = Stream.of(new ImportController.Kind(GeoApi.ID, english ? "geo.api.gouv.fr: JSON or GeoJSON, with contours → territories and official outlines"
                : "geo.api.gouv.fr : JSON ou GeoJSON, avec contours → territoires et limites officielles", List.of(), List.of()));
        return Stream.of(tables, providers, places).flatMap(kinds -> kinds).toList();
    }
}

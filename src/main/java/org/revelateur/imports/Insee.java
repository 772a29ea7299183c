package org.revelateur.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.revelateur.resource.Unreadable;

/**
 * Insee's tables by municipality (dossier complet, base du comparateur): a line each, a column a variable, whose name holds its
 * year. Read are those that are an indicator of ours, or the shares that are one.
 */
final class Insee {
    /** @param whole what the variable is a share of, in percent; empty if the value counts itself */
    private record Measure(String indicator, String variable, String whole) {
    }

    private static final List<Measure> MEASURES = List.of(new Measure("population", "P{}_POP", ""), new Measure("niveau_vie_median", "MED{}", ""), new Measure("taux_pauvrete", "TP60{}", ""),
            new Measure("taux_chomage_rp", "P{}_CHOM1564", "P{}_ACT1564"), new Measure("taux_logements_vacants", "P{}_LOGVAC", "P{}_LOG"));

    private Insee() {
    }

    static List<Row> rows(byte[] content, Provider.Help help) {
        List<Row> lines = TableReader.readAny(content);
        if (help.source().isEmpty()) {
            throw new Unreadable("--source donne la page de l'Insee d'où vient ce fichier", "--source gives the page of Insee where this file came from");
        }
        if (lines.isEmpty() || !lines.getFirst().cells().containsKey("CODGEO")) {
            throw new Unreadable("la colonne CODGEO manque", "the column CODGEO is missing");
        }
        Set<String> known = new HashSet<>(help.resources().keys("territory"));
        Set<String> columns = new TreeSet<>(lines.getFirst().cells().keySet());
        var rows = new ArrayList<Row>();
        var unknown = lines.stream().filter(line -> !known.contains(line.cell("CODGEO"))).toList();
        lines.stream().filter(line -> known.contains(line.cell("CODGEO"))).forEach(line -> MEASURES.forEach(measure -> columns.forEach(column -> observe(measure, column, line, help.source(), rows))));
        if (!unknown.isEmpty()) {
            help.notices().add(Notice.leftOut(unknown.getFirst().line(), "%d territoires que le graphe ne connaît pas sont laissés, d'abord %s".formatted(unknown.size(), unknown.getFirst().cell("CODGEO")),
                    "%d territories that the graph does not know are left out, first %s".formatted(unknown.size(), unknown.getFirst().cell("CODGEO"))));
        }
        if (rows.isEmpty()) {
            throw new Unreadable("aucune variable reconnue ; attendu " + MEASURES.stream().map(measure -> measure.variable().replace("{}", "21")).toList(),
                    "no variable is known; expected " + MEASURES.stream().map(measure -> measure.variable().replace("{}", "21")).toList());
        }
        return rows;
    }

    private static void observe(Measure measure, String column, Row line, String source, List<Row> rows) {
        Matcher variable = Pattern.compile(measure.variable().replace("{}", "(\\d\\d)")).matcher(column);
        if (!variable.matches()) {
            return;
        }
        String value = line.cell(column).replace(',', '.');
        String whole = measure.whole().isEmpty() ? "" : line.cell(measure.whole().replace("{}", variable.group(1))).replace(',', '.');
        if (!value.matches("-?\\d+(\\.\\d+)?") || !measure.whole().isEmpty() && !whole.matches("\\d+(\\.\\d+)?")) {
            return; // a secret, or not published
        }
        if (!whole.isEmpty()) {
            if (Double.parseDouble(whole) == 0) {
                return;
            }
            value = String.format(Locale.ROOT, "%.1f", 100 * Double.parseDouble(value) / Double.parseDouble(whole));
        }
        rows.add(new Row(line.line(), Map.of("indicateur", measure.indicator(), "territoire", line.cell("CODGEO"), "annee", "20" + variable.group(1), "valeur", value,
                "sources", source, "titre_source", "Insee, données par commune")));
    }
}

package org.revelateur.questions;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.revelateur.charts.Bars;
import org.revelateur.maps.Outlines;
import org.revelateur.query.Answer;
import org.revelateur.query.Cells;
import org.revelateur.questions.QuestionView.Picture;
import org.revelateur.resource.Facts;
import org.revelateur.vocab.Iris;

/**
 * Draws an answer where it can be drawn: a map if its rows tell of territories, else bars if they tell one number each.
 *
 * @param name of the picture, for who cannot see it
 */
record Pictures(Facts facts, Outlines outlines, Locale locale, String name) {
    private static final int MOST_BARS = 40;

    Optional<Picture> of(Answer answer, List<Map<String, Node>> rows) {
        return rows.size() < 2 ? Optional.empty() : map(answer, rows).or(() -> bars(answer, rows));
    }

    /** Territories coloured by the number that a row tells of each, or else by how many rows tell of it. */
    private Optional<Picture> map(Answer answer, List<Map<String, Node>> rows) {
        return column(answer, rows, node -> node.isURI() && Iris.key("territory", node.getURI()).isPresent()).flatMap(place -> {
            var number = amount(answer, rows).filter(_ -> new LinkedHashSet<>(rows.stream().map(row -> row.get(place)).toList()).size() == rows.size());
            var values = new HashMap<Node, BigDecimal>();
            rows.stream().filter(row -> outlines.has(row.get(place))).forEach(row ->
                    values.merge(row.get(place), number.map(row::get).flatMap(Cells::number).orElse(BigDecimal.ONE), BigDecimal::add));
            return new HashSet<>(values.values()).size() < 2 ? Optional.empty() : Optional.of(new Picture("map", number.orElse(""), outlines.coloured(facts, values, name)));
        });
    }

    private Optional<Picture> bars(Answer answer, List<Map<String, Node>> rows) {
        return rows.size() > MOST_BARS ? Optional.empty() : amount(answer, rows).map(number -> {
            var format = NumberFormat.getNumberInstance(locale);
            var names = column(answer, rows, node -> !isAmount(node));
            return new Picture("bars", number, new Bars(rows.stream().map(row -> {
                var value = Cells.number(row.get(number)).orElseThrow();
                return new Bars.Bar(names.map(column -> said(row, column)).orElse(""), value.doubleValue(), format.format(value));
            }).toList()).drawing(name));
        });
    }

    private String said(Map<String, Node> row, String column) {
        return Optional.ofNullable(row.get(column + "Label")).map(Cells::text).or(() -> Optional.ofNullable(row.get(column)).map(facts::label)).orElse("");
    }

    /** The first column in which every row has such a term. */
    private static Optional<String> column(Answer answer, List<Map<String, Node>> rows, Predicate<Node> test) {
        return answer.columns().stream().filter(column -> rows.stream().allMatch(row -> row.containsKey(column) && test.test(row.get(column)))).findFirst();
    }

    /** A rank is in the order of the rows already. */
    private static Optional<String> amount(Answer answer, List<Map<String, Node>> rows) {
        return answer.columns().stream().filter(column -> !column.equals("rank") && rows.stream().allMatch(row -> row.containsKey(column) && isAmount(row.get(column)))).findFirst();
    }

    private static boolean isAmount(Node node) {
        return Cells.number(node).isPresent() && !XSDDatatype.XSDgYear.equals(node.getLiteralDatatype());
    }
}

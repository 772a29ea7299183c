package org.revelateur.questions;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.revelateur.query.Answer;
import org.revelateur.query.Cells;
import org.revelateur.questions.QuestionView.Cell;
import org.revelateur.questions.QuestionView.Content;
import org.revelateur.questions.QuestionView.Table;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Labels;
import org.revelateur.resource.Source;
import org.revelateur.site.Links;
import org.revelateur.vocab.Iris;

/** Makes a table for people of an answer: things by their labels, each leading to its page. */
record Tables(Facts facts, Links links, Locale locale) {
    private static final String LABEL = "Label";

    /** @param rows of the answer, those that are shown */
    Table of(Answer answer, List<Map<String, Node>> rows) {
        var columns = answer.columns().stream().filter(column -> !isLabelOf(column, answer.columns())).toList();
        var table = new ArrayList<>(columns.stream().map(column -> rows.stream().map(row -> cell(row, column)).toList()).toList());
        var told = new ArrayList<>(columns);
        for (int column = table.size() - 1; column > 0; column--) {
            if (!rows.isEmpty() && repeats(table.get(column - 1), table.get(column))) { // a name beside what it names
                table.remove(column);
                told.remove(column);
            }
        }
        return new Table(told, transposed(table, rows.size()));
    }

    private static boolean isLabelOf(String column, List<String> columns) {
        return column.endsWith(LABEL) && columns.contains(column.substring(0, column.length() - LABEL.length()));
    }

    private static boolean repeats(List<Cell> one, List<Cell> other) {
        for (int row = 0; row < one.size(); row++) {
            if (other.get(row).href().isPresent() || !one.get(row).text().equals(other.get(row).text())) {
                return false;
            }
        }
        return true;
    }

    private static List<List<Cell>> transposed(List<List<Cell>> columns, int rows) {
        var table = new ArrayList<List<Cell>>();
        for (int row = 0; row < rows; row++) {
            int at = row;
            table.add(columns.stream().map(column -> column.get(at)).toList());
        }
        return table;
    }

    private Cell cell(Map<String, Node> row, String column) {
        Node node = row.get(column);
        return node == null ? Cell.EMPTY : cell(node, Optional.ofNullable(row.get(column + LABEL)).map(Cells::text));
    }

    private Cell cell(Node node, Optional<String> label) {
        var number = Cells.number(node);
        var truth = Cells.truth(node);
        if (node.isURI()) {
            return new Cell(Content.TEXT, label.orElseGet(() -> name(node)), href(node));
        } else if (truth.isPresent()) {
            return new Cell(Content.TRUTH, truth.get().toString(), Optional.empty());
        } else if (number.isPresent() && !XSDDatatype.XSDgYear.equals(node.getLiteralDatatype())) {
            return new Cell(Content.NUMBER, NumberFormat.getNumberInstance(locale).format(number.get()), Optional.empty());
        }
        return new Cell(Content.TEXT, label.orElseGet(() -> Cells.text(node)), Optional.empty());
    }

    /** Another's page without a title is known by whose it is. */
    private String name(Node node) {
        String host = node.getURI().startsWith(Iris.BASE) ? "" : new Source(node.getURI(), "", false).host();
        return Labels.declared(facts.graph(), node, facts.language()).orElseGet(() -> host.isEmpty() ? facts.label(node) : host);
    }

    private Optional<String> href(Node node) {
        String iri = node.getURI();
        return iri.startsWith(Iris.TERMS) ? Optional.of("/def#" + iri.substring(Iris.TERMS.length()))
                : Optional.of(links.thing(node)).filter(href -> href.startsWith("/") || new Source(iri, "", false).followable());
    }
}

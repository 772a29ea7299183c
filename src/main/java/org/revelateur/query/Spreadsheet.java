package org.revelateur.query;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.revelateur.resource.Paris;

/** An answer as a workbook: a sheet with typed cells, and a sheet that says where it comes from and how it may be used. */
final class Spreadsheet {
    private static final int LONGEST_TEXT = 32_767; // Excel's own limits, here and below
    private static final int LONGEST_LINK = 2_000;
    private static final int MOST_LINKS = 60_000;
    private static final int MOST_DIGITS = 15;

    private final Worksheet sheet;
    private int row;
    private int links;

    private Spreadsheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(AnswerDocument document, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Revelateur", "1.0")) {
            var answer = new Spreadsheet(workbook.newWorksheet(document.english() ? "Answer" : "Réponse"));
            answer.table(document.answer());
            answer.sheet.finish();
            var origin = new Spreadsheet(workbook.newWorksheet(document.english() ? "Sources and licence" : "Sources et licence"));
            origin.origin(document);
            origin.sheet.finish();
        }
    }

    private void table(Answer answer) {
        for (int column = 0; column < answer.columns().size(); column++) {
            sheet.value(0, column, answer.columns().get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, 28);
        }
        sheet.freezePane(0, 1);
        for (Map<String, Node> cells : answer.rows()) {
            row++;
            for (int column = 0; column < answer.columns().size(); column++) {
                Node node = cells.get(answer.columns().get(column));
                if (node != null) {
                    cell(column, node);
                }
            }
        }
    }

    private void cell(int column, Node node) {
        Optional<BigDecimal> number = Cells.number(node).filter(value -> value.precision() <= MOST_DIGITS); // more would be rounded
        Optional<Boolean> truth = Cells.truth(node);
        Optional<LocalDateTime> time = time(node).filter(value -> value.getYear() >= 1900); // Excel's calendar begins there
        if (number.isPresent()) {
            sheet.value(row, column, number.get());
        } else if (truth.isPresent()) {
            sheet.value(row, column, truth.get());
        } else if (time.isPresent()) {
            sheet.value(row, column, time.get());
            sheet.style(row, column).format(XSDDatatype.XSDdate.equals(node.getLiteralDatatype()) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm").set();
        } else if (Cells.isWebAddress(node)) {
            link(column, node.getURI(), node.getURI());
        } else {
            text(column, Cells.text(node));
        }
    }

    private static Optional<LocalDateTime> time(Node node) {
        try {
            if (node.isLiteral() && XSDDatatype.XSDdate.equals(node.getLiteralDatatype())) {
                return Optional.of(LocalDate.parse(node.getLiteralLexicalForm()).atStartOfDay());
            }
            boolean instant = node.isLiteral() && XSDDatatype.XSDdateTime.equals(node.getLiteralDatatype());
            return instant ? Optional.of(OffsetDateTime.parse(node.getLiteralLexicalForm()).atZoneSameInstant(Paris.ZONE).toLocalDateTime()) : Optional.empty();
        } catch (DateTimeParseException withoutZoneOrMalformed) {
            return Optional.empty();
        }
    }

    private void text(int column, String text) {
        sheet.value(row, column, text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…");
    }

    private void link(int column, String url, String title) {
        if (url.length() <= LONGEST_LINK && links++ < MOST_LINKS) {
            sheet.hyperlink(row, column, new HyperLink(inXml(url), title));
        } else {
            text(column, title);
        }
    }

    /** fastexcel 0.19.0 writes a link's address into its XML as it is. */
    private static String inXml(String url) {
        return url.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private void origin(AnswerDocument document) {
        boolean english = document.english();
        sheet.width(0, 28);
        sheet.width(1, 90);
        line(english ? "Question" : "Requête", document.query().name());
        line(english ? "Summary" : "Résumé", document.query().summary(document.language()));
        document.parameters().forEach((name, value) -> line((english ? "Parameter " : "Paramètre ") + name, value));
        line("Date", document.date().toString());
        line(english ? "Graph version" : "Version du graphe", Long.toString(document.answer().version()));
        line(english ? "Rows" : "Lignes", "%d (%s %d)".formatted(document.answer().rows().size(), english ? "at most" : "au plus", document.answer().rowLimit()));
        sheet.value(row, 0, "Licence");
        link(1, AnswerDocument.LICENCE_URL, AnswerDocument.LICENCE);
        row += 2;
        sheet.value(row, 0, "Sources");
        sheet.style(row++, 0).bold().set();
        document.sources().forEach(source -> {
            text(0, source.title());
            link(1, source.url(), source.url());
            row++;
        });
    }

    private void line(String name, String value) {
        sheet.value(row, 0, name);
        text(1, value);
        row++;
    }
}

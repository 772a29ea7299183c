package org.revelateur.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.revelateur.resource.Body;
import org.revelateur.resource.Unreadable;

/** Reads CSV, as Excel or anything else writes it, and XLSX: the first sheet, whose first line names the columns. */
final class TableReader {
    private static final int MOST_ROWS = 500_000;

    private TableReader() {
    }

    /**
     * Its rows; what is wrong of the columns themselves is noted.
     *
     * @throws Unreadable if it is neither
     */
    static List<Row> read(byte[] content, Table table, List<Notice> notices) {
        List<Row> lines = lines(content);
        Map<String, String> names = lines.getFirst().cells();
        notices.addAll(headings(names.values().stream().map(String::strip).filter(name -> !name.isEmpty()).toList(), table));
        return rows(lines);
    }

    /** The rows of a table whose columns are not ours. */
    static List<Row> readAny(byte[] content) {
        return rows(lines(content));
    }

    private static List<Row> lines(byte[] content) {
        boolean zipped = content.length > 2 && content[0] == 'P' && content[1] == 'K';
        List<Row> lines = zipped ? sheet(content) : csv(Body.text(content));
        if (lines.isEmpty()) {
            throw new Unreadable("le fichier est vide", "the file is empty");
        }
        return lines;
    }

    private static List<Row> rows(List<Row> lines) {
        Map<String, String> names = lines.getFirst().cells();
        return lines.stream().skip(1).map(line -> named(line, names)).filter(row -> row.cells().values().stream().anyMatch(cell -> !cell.isBlank())).toList();
    }

    private static List<Notice> headings(List<String> given, Table table) {
        var expected = table.columns().stream().map(Column::name).toList();
        var seen = new HashSet<String>();
        var needed = table.templates().getFirst().columns().stream().filter(Column::required).map(Column::name);
        return Stream.of(
                given.stream().filter(name -> !expected.contains(name)).map(name -> Notice.wrong(1, name, "colonne inconnue ; attendu " + String.join(", ", expected), "unknown column; expected " + String.join(", ", expected))),
                given.stream().filter(name -> !seen.add(name)).map(name -> Notice.wrong(1, name, "cette colonne figure deux fois", "this column stands twice")),
                needed.filter(name -> !given.contains(name)).map(name -> Notice.wrong(1, name, "cette colonne manque", "this column is missing"))).flatMap(notices -> notices).toList();
    }

    private static Row named(Row line, Map<String, String> names) {
        var cells = new HashMap<String, String>();
        line.cells().forEach((at, cell) -> cells.put(names.getOrDefault(at, "").strip(), cell));
        return new Row(line.line(), cells);
    }

    /** Cells by their place. */
    private static List<Row> csv(String text) {
        var rows = new ArrayList<Row>();
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).get();
        try (var parser = CSVParser.parse(text, format)) {
            long line = 1;
            for (var record : parser) {
                var cells = new HashMap<String, String>();
                for (int at = 0; at < record.size(); at++) {
                    cells.put(Integer.toString(at), record.get(at));
                }
                add(rows, new Row((int) line, cells));
                line = parser.getCurrentLineNumber() + 1;
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalStateException wrong) {
            throw new Unreadable(rows.size() + 1, 1, "ce n'est pas du CSV : " + wrong.getMessage(), "this is not CSV: " + wrong.getMessage());
        }
    }

    private static char delimiter(String text) {
        String heading = text.lines().findFirst().orElse("");
        return Stream.of(';', ',', '\t').max((a, b) -> Long.compare(count(heading, a), count(heading, b))).orElseThrow();
    }

    private static long count(String text, char sought) {
        return text.chars().filter(character -> character == sought).count();
    }

    private static List<Row> sheet(byte[] content) {
        var rows = new ArrayList<Row>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content)); var lines = book.getFirstSheet().openStream()) {
            lines.forEach(line -> {
                var cells = new HashMap<String, String>();
                line.stream().filter(cell -> cell != null).forEach(cell -> cells.put(Integer.toString(cell.getColumnIndex()), cell.getText()));
                add(rows, new Row(line.getRowNum(), cells));
            });
            return rows;
        } catch (IOException | ExcelReaderException wrong) {
            throw new Unreadable("ce n'est pas un classeur XLSX", "this is not an XLSX workbook");
        }
    }

    private static void add(List<Row> rows, Row row) {
        if (rows.size() >= MOST_ROWS) {
            throw new Unreadable("plus de %d lignes ; partagez le fichier".formatted(MOST_ROWS), "more than %d lines; split the file".formatted(MOST_ROWS));
        }
        rows.add(row);
    }
}

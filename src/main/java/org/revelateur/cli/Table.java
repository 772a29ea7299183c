package org.revelateur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of text in columns as wide as what they hold, up to a width that a terminal bears. */
record Table(List<List<String>> rows) {
    private static final int WIDEST = 60;

    /** The first row is the heading. */
    static Table of(String csv) throws IOException {
        try (var parsed = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            return new Table(parsed.stream().map(CSVRecord::toList).map(row -> row.stream().map(Table::cut).toList()).toList());
        }
    }

    private static String cut(String cell) {
        String line = cell.replaceAll("\\s+", " ");
        return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
    }

    void print(PrintWriter out) {
        if (rows.isEmpty()) {
            return;
        }
        int[] widths = IntStream.range(0, rows.getFirst().size()).map(this::width).toArray();
        for (int i = 0; i < rows.size(); i++) {
            out.println(line(rows.get(i), widths));
            if (i == 0) {
                out.println(IntStream.of(widths).mapToObj("─"::repeat).collect(Collectors.joining("  ")));
            }
        }
        out.flush();
    }

    private int width(int column) {
        return rows.stream().filter(row -> column < row.size()).mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size()).mapToObj(column -> column < widths.length ? row.get(column) + " ".repeat(widths[column] - row.get(column).length()) : row.get(column))
                .collect(Collectors.joining("  ")).stripTrailing();
    }
}

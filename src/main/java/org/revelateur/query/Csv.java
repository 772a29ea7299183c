package org.revelateur.query;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The two CSVs: that of SPARQL, and that which a French Excel opens by double click. */
public enum Csv {
    STANDARD(",", "") {
        @Override
        String cell(Node node) {
            return Cells.text(node);
        }
    },
    EXCEL(";", "\uFEFF") {
        @Override
        String cell(Node node) {
            return Cells.number(node).map(number -> number.toPlainString().replace('.', ','))
                    .or(() -> Cells.truth(node).map(truth -> truth ? "VRAI" : "FAUX"))
                    .orElseGet(() -> harmless(Cells.text(node)));
        }
    };

    private final String separator;
    private final String start;

    Csv(String separator, String start) {
        this.separator = separator;
        this.start = start;
    }

    abstract String cell(Node node);

    public void write(Answer answer, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(start + String.join(separator, answer.columns()) + "\r\n");
        for (var row : answer.rows()) {
            writer.write(answer.columns().stream().map(column -> field(row.get(column))).collect(Collectors.joining(separator)));
            writer.write("\r\n");
        }
        writer.flush();
    }

    private String field(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        String cell = cell(node);
        boolean plain = !cell.isEmpty() && !cell.contains(separator) && cell.chars().noneMatch(c -> c == '"' || c == '\r' || c == '\n' || c == '\t');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** A text that begins like a formula gets an apostrophe, so that no spreadsheet computes it. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

package org.revelateur.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/** A table without rows, to fill in. */
final class Blank {
    private Blank() {
    }

    /** As French spreadsheets open it. */
    static byte[] csv(Table table) {
        return ("\uFEFF" + table.columns().stream().map(Column::name).collect(Collectors.joining(";")) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** With a second sheet that says what goes into each column. */
    static byte[] xlsx(Table table, String language) throws IOException {
        var out = new ByteArrayOutputStream();
        List<Column> columns = table.columns();
        try (var book = new Workbook(out, "Revelateur", null)) {
            var sheet = book.newWorksheet(table.id());
            var explained = book.newWorksheet(language.equals("en") ? "columns" : "colonnes");
            for (int at = 0; at < columns.size(); at++) {
                sheet.value(0, at, columns.get(at).name());
                explained.value(at, 0, columns.get(at).name());
                explained.value(at, 1, columns.get(at).explanation(language));
            }
        }
        return out.toByteArray();
    }
}

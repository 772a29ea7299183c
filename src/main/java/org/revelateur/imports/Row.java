package org.revelateur.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A line of a table: cells by the names of their columns; an empty cell is none. */
record Row(int line, Map<String, String> cells) {
    String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    /** A cell may have several values, with | or a new line between two. */
    List<String> values(String column) {
        return Arrays.stream(cell(column).split("[|\\n]")).map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
    }
}
